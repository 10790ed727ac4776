import type { ComponentChildren } from 'preact';
import type { ScreenProps } from './screen.ts';

type Happened = Pick<ScreenProps, 'happened'>;

/** A box to tick. */
export function Tick(props: Happened & { id: string; isChosen: boolean; children: ComponentChildren }) {
  return (
    <label class="answer tick">
      <input
        type="checkbox"
        checked={props.isChosen}
        onChange={() => props.happened({ type: 'ticked', id: props.id })}
      />
      {props.children}
    </label>
  );
}

/** The button under what can be chosen: the answer is given by it alone. */
export function Decide({ label, happened }: Happened & { label: string }) {
  return (
    <button class="button" type="button" onClick={() => happened({ type: 'decided' })}>
      {label}
    </button>
  );
}

/** The button to the next screen. */
export function Next({ label, happened }: Happened & { label: string }) {
  return (
    <button class="button" type="button" onClick={() => happened({ type: 'went-on' })}>
      {label}
    </button>
  );
}
