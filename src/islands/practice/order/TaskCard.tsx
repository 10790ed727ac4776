import type { ComponentChildren, Ref } from 'preact';
import { format } from '#i18n/format.ts';
import { Line, mark, voiceOf, Words } from '../Words.tsx';
import type { OrderProps, PairText, TaskText } from './order-props.ts';

type CardProps = {
  task: TaskText;
  shared: OrderProps;
  heading?: Ref<HTMLHeadingElement> | undefined;
  children: ComponentChildren;
};

/** A task with its place in the row; its steps follow inside. */
export function TaskCard({ task, shared, heading, children }: CardProps) {
  const { tasks, strings, locale } = shared;
  const voice = voiceOf(shared);
  const number = tasks.indexOf(task) + 1;
  return (
    <article class="story" id={task.id} aria-labelledby={`${task.id}-title`}>
      <p class="small">{format(strings.place, { number, count: tasks.length }, locale)}</p>
      <h2 id={`${task.id}-title`} tabIndex={-1} ref={heading ?? null} {...mark(voice)}>
        <Line text={task.title} voice={voice} />
      </h2>
      <Words text={task.text} voice={voice} />
      {children}
    </article>
  );
}

type TaskProps = { task: TaskText; shared: OrderProps };

/** One step in words, in its own language. */
export function StepText({ step, task, shared }: TaskProps & { step: string }) {
  const voice = voiceOf(shared);
  return (
    <span {...mark(voice)}>
      <Line text={task.says[step] ?? step} voice={voice} />
    </span>
  );
}

/** Steps one under the other, to be read. */
export function StepList({ order, ...rest }: TaskProps & { order: readonly string[] }) {
  return (
    <ol class="order-read">
      {order.map((step) => (
        <li>
          <StepText step={step} {...rest} />
        </li>
      ))}
    </ol>
  );
}

/** Which of two steps comes first, and why; with `isTurned` also the idea behind the other order. */
export function PairReason({ pair, task, shared, isTurned }: TaskProps & { pair: PairText; isTurned: boolean }) {
  const { strings, ideas, locale } = shared;
  const voice = voiceOf(shared);
  return (
    <div class="chosen">
      <ol class="order-pair">
        {[pair.first, pair.then].map((step) => (
          <li>
            <strong>
              <StepText step={step} task={task} shared={shared} />
            </strong>
          </li>
        ))}
      </ol>
      <Words text={pair.why} voice={voice} />
      {isTurned && <p class="small">{format(strings.idea, { idea: ideas[pair.idea] ?? pair.idea }, locale)}</p>}
    </div>
  );
}
