import { useMemo, useReducer } from 'preact/hooks';
import {
  findNextTask,
  getTask,
  sort,
  startOrder,
  type OrderEvent,
  type OrderState,
} from '#domain/practice/order/state.ts';
import { format } from '#i18n/format.ts';
import { OrderBackground, TurnedPairs } from './practice/order/OrderFeedback.tsx';
import type { OrderProps, TaskText } from './practice/order/order-props.ts';
import { PlainOrder } from './practice/order/PlainOrder.tsx';
import { Sorting } from './practice/order/Sorting.tsx';
import { StepList, TaskCard } from './practice/order/TaskCard.tsx';
import { OtherStories } from './practice/OtherStories.tsx';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { useFocus } from './practice/use-focus.ts';
import { useLive } from './practice/use-live.ts';

/** Steps to put in an order. On the server and without script: all tasks, each with our view. Keeps nothing. */
export default function Order(props: OrderProps) {
  return (
    <PlainBoundary plain={() => <PlainOrder {...props} />}>
      <Practice {...props} />
    </PlainBoundary>
  );
}

function Practice(props: OrderProps) {
  const [state, happened] = useReducer(
    (before: OrderState, event: OrderEvent) => sort(props.tasks, before, event),
    useMemo(() => startOrder(props.tasks), []),
  );
  return useLive() ? <Live props={props} state={state} happened={happened} /> : <PlainOrder {...props} />;
}

type LiveProps = { props: OrderProps; state: OrderState; happened: (event: OrderEvent) => void };

/** The task on the screen: to be sorted, or with what we think of its pairs. */
function Live({ props, state, happened }: LiveProps) {
  const { strings, tasks } = props;
  const task = getTask(tasks, state);
  const heading = useFocus(`${state.screen} ${task.id}`);
  const isSorting = state.screen === 'sorting';
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <TaskCard task={task} shared={props} heading={isSorting ? heading : null}>
        {isSorting ? (
          <Sorting key={task.id} task={task} shared={props} state={state} happened={happened} />
        ) : (
          <>
            <h3 tabIndex={-1} ref={heading}>
              {strings.yourOrder}
            </h3>
            <StepList order={state.order} task={task} shared={props} />
          </>
        )}
        {/* Stands there empty beforehand, so that what comes into it is announced, once. */}
        <div role="status" class={isSorting ? 'step-told' : undefined}>
          {isSorting ? (
            <Move props={props} state={state} task={task} />
          ) : (
            <TurnedPairs task={task} shared={props} order={state.order} />
          )}
        </div>
        {isSorting ? (
          <button class="button" type="button" onClick={() => happened({ type: 'decided' })}>
            {strings.done}
          </button>
        ) : (
          <>
            <OrderBackground task={task} shared={props} order={state.order} />
            <OtherStories title={strings.others} stories={props.others} ideas={state.ideas} />
            <button class="button" type="button" onClick={() => happened({ type: 'went-back' })}>
              {strings.change}
            </button>
            <button
              class="button button-quiet"
              type="button"
              onClick={() => happened({ type: findNextTask(tasks, state) ? 'asked-for-more' : 'started-again' })}
            >
              {findNextTask(tasks, state) ? strings.more : strings.again}
            </button>
          </>
        )}
      </TaskCard>
    </div>
  );
}

/** Where the step is now that was moved last; nothing before the first move. */
function Move({ props, state, task }: Pick<LiveProps, 'props' | 'state'> & { task: TaskText }) {
  const { moved, order } = state;
  if (moved === undefined) return null;
  const place = { step: task.says[moved] ?? '', number: order.indexOf(moved) + 1, count: order.length };
  return <p>{format(props.strings.moved, place, props.locale)}</p>;
}
