import { useEffect, useReducer } from 'preact/hooks';
import { findOutcome } from '#domain/practice/worry-check/outcome.ts';
import { check, untouched, type CheckEvent, type CheckState } from '#domain/practice/worry-check/state.ts';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { useLive } from './practice/use-live.ts';
import type { WorryCheckProps } from './practice/worry-check/check-props.ts';
import { LiveCheck } from './practice/worry-check/LiveCheck.tsx';
import { PlainCheck } from './practice/worry-check/PlainCheck.tsx';
import { useEndings } from './practice/worry-check/use-endings.ts';

export type { WorryCheckProps } from './practice/worry-check/check-props.ts';

/** Questions about what was seen, which lead to one of the endings on the page. Keeps nothing, not even for the visit. */
export default function WorryCheck(props: WorryCheckProps) {
  return (
    <PlainBoundary plain={() => <PlainCheck {...props} />}>
      <Check {...props} />
    </PlainBoundary>
  );
}

function Check(props: WorryCheckProps) {
  const [state, happened] = useReducer(
    (before: CheckState, event: CheckEvent) => check(props.questions, before, event),
    untouched,
  );
  const isLive = useLive();
  useEndings(isLive, findOutcome(props.questions, state.answers));

  useEffect(() => {
    // A browser keeps the page as it was for whoever goes back to it.
    const clear = () => happened({ type: 'cleared' });
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, []);

  return isLive ? <LiveCheck props={props} state={state} happened={happened} /> : <PlainCheck {...props} />;
}
