import { findNearestOrder, findTurned } from '#domain/practice/order/pairs.ts';
import type { OrderProps, TaskText } from './order-props.ts';
import { PairReason, StepList } from './TaskCard.tsx';

type Props = { task: TaskText; shared: OrderProps; order: readonly string[] };

/** Enters the status of the task: the pairs that we would turn round and why, or that her order works. */
export function TurnedPairs({ task, shared, order }: Props) {
  const { strings } = shared;
  const turned = findTurned(task.pairs, order);
  if (turned.length === 0) return <p>{strings.works}</p>;
  return (
    <>
      <p>{strings.turned[task.isRated ? 'rated' : 'draft']}</p>
      {turned.map((pair) => (
        <PairReason pair={pair} task={task} shared={shared} isTurned />
      ))}
    </>
  );
}

/** Behind the announcement: a right order near to hers, the pairs that stand as we would put them, and what is free. */
export function OrderBackground({ task, shared, order }: Props) {
  const { strings } = shared;
  const turned = findTurned(task.pairs, order);
  const kept = task.pairs.filter((pair) => !turned.includes(pair));
  return (
    <>
      {turned.length > 0 && (
        <div class="say">
          <p class="label">{strings.nearest}</p>
          <StepList order={findNearestOrder(task.pairs, order)} task={task} shared={shared} />
        </div>
      )}
      {kept.length > 0 && (
        <details class="answer-details">
          <summary class="answer">
            <span>{strings.kept}</span>
          </summary>
          {kept.map((pair) => (
            <PairReason pair={pair} task={task} shared={shared} isTurned={false} />
          ))}
        </details>
      )}
      <p>{strings.free}</p>
    </>
  );
}
