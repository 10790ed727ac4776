import { findNearestOrder } from '#domain/practice/order/pairs.ts';
import type { OrderProps } from './order-props.ts';
import { PairReason, StepList, StepText, TaskCard } from './TaskCard.tsx';

/** All tasks in a list, each with our view behind a line that opens: complete without script, and to be filled in on paper. */
export function PlainOrder(props: OrderProps) {
  const { tasks, strings } = props;
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <ol class="stories" role="list">
        {tasks.map((task) => (
          <li>
            <TaskCard task={task} shared={props}>
              <p class="ask">{strings.ask}</p>
              <ul class="steps" role="list">
                {task.steps.map((step) => (
                  <li class="step">
                    <span class="step-number" aria-hidden="true" />
                    <StepText step={step} task={task} shared={props} />
                  </li>
                ))}
              </ul>
              <details class="answer-details">
                <summary class="answer">
                  <span>{strings.view}</span>
                </summary>
                {task.pairs.map((pair) => (
                  <PairReason pair={pair} task={task} shared={props} isTurned={false} />
                ))}
                <p>{strings.nearest}</p>
                <StepList order={findNearestOrder(task.pairs, task.steps)} task={task} shared={props} />
                <p>{strings.free}</p>
              </details>
            </TaskCard>
          </li>
        ))}
      </ol>
    </div>
  );
}
