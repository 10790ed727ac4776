import type { RefObject } from 'preact';
import { keptOf, type CopyState } from '#domain/offline/copy-state.ts';
import type { KeepStrings } from './keep-props.ts';
import type { KeepActions } from './use-keeping.ts';

type Props = { copy: CopyState; strings: KeepStrings; actions: KeepActions; stop: RefObject<HTMLButtonElement> };

/** The buttons of each state: at most one way on, and always the way out. */
export function Choices({ copy, strings, actions, stop }: Props) {
  const on = wayOn(copy, strings);
  const out = wayOut(copy, strings);
  if (copy.kind === 'loading') {
    return (
      <p>
        <button class="button button-quiet" type="button" ref={stop} onClick={actions.stop}>
          {strings.stop}
        </button>
      </p>
    );
  }
  if (!on && !out) return null;
  return (
    <p class="choices">
      {on && (
        <button
          key="on"
          class="button"
          type="button"
          onClick={copy.kind === 'failed' && !copy.isLoad ? actions.look : actions.load}
        >
          {on}
        </button>
      )}
      {out && (
        <button key="out" class="button button-quiet" type="button" onClick={actions.remove}>
          {out}
        </button>
      )}
    </p>
  );
}

function wayOn({ kind }: CopyState, strings: KeepStrings): string | undefined {
  return { offered: strings.keep, stopped: strings.goOn, update: strings.updateNow, failed: strings.again }[
    kind as string
  ];
}

function wayOut(copy: CopyState, strings: KeepStrings): string | undefined {
  if (keptOf(copy)) return strings.remove;
  return copy.kind === 'stopped' || (copy.kind === 'failed' && copy.isLoad) ? strings.drop : undefined;
}
