import { useEffect, useRef } from 'preact/hooks';
import type { OrderEvent, OrderState } from '#domain/practice/order/state.ts';
import { format } from '#i18n/format.ts';
import type { OrderProps, TaskText } from './order-props.ts';
import { StepText } from './TaskCard.tsx';

type Props = { task: TaskText; shared: OrderProps; state: OrderState; happened: (event: OrderEvent) => void };

/** Steps that can be moved up and down, each by two buttons. */
export function Sorting({ task, shared, state, happened }: Props) {
  const { strings, locale } = shared;
  const { order, moved } = state;
  const pressed = useRef<HTMLButtonElement | null>(null);

  useEffect(() => {
    // The browser drops the focus of an element that is moved in the page.
    if (document.activeElement !== pressed.current) pressed.current?.focus({ preventScroll: true });
    pressed.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [order]);

  return (
    <fieldset class="answers">
      <legend class="ask">{strings.ask}</legend>
      <ol class="steps" role="list">
        {order.map((step, index) => (
          <li class="step" key={step} data-moved={step === moved ? '' : undefined}>
            <span class="step-number">{format('{{number}}', { number: index + 1 }, locale)}</span>
            <StepText step={step} task={task} shared={shared} />
            {([-1, 1] as const).map((by) => (
              <button
                class="step-move"
                type="button"
                aria-label={format(by < 0 ? strings.earlier : strings.later, { step: task.says[step] ?? '' }, locale)}
                // Not `disabled`: that would take the focus from whoever has just reached an end.
                aria-disabled={order[index + by] === undefined}
                onClick={({ currentTarget }) => {
                  pressed.current = currentTarget;
                  happened({ type: 'moved', step, by });
                }}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d={by < 0 ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'} />
                </svg>
              </button>
            ))}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
