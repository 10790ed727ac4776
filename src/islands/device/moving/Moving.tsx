import { useEffect, useMemo, useRef } from 'preact/hooks';
import { markIds } from '#domain/progress/moving/words.ts';
import { Bring } from './Bring.tsx';
import type { MovingProps } from './moving-props.ts';
import { Take } from './Take.tsx';

/** Both halves: what goes from here to another device, and what comes from there. */
export function Moving(props: MovingProps) {
  const { ids, state, strings } = props;
  const marks = useMemo(() => markIds(ids), [ids]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []); // the button that opened this is gone
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {strings.take}
      </h3>
      {state.kind === 'kept' ? (
        <Take record={state.record} marks={marks} locale={props.locale} strings={strings} />
      ) : (
        <p>{strings.nothing}</p>
      )}
      <h3>{strings.bring}</h3>
      {state.kind === 'blocked' && <p>{strings.blocked}</p>}
      {(state.kind === 'newer' || state.kind === 'notLoaded') && <p>{strings.newerHere}</p>}
      {(state.kind === 'kept' || state.kind === 'nothing' || state.kind === 'unreadable') && (
        <Bring {...props} here={state.kind === 'kept' ? state.record : undefined} marks={marks} />
      )}
    </>
  );
}
