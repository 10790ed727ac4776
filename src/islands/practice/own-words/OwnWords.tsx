import type { OwnPart } from '#domain/progress/own-words.ts';
import { PlainBoundary } from '../PlainBoundary.tsx';
import { LiveOwn } from './LiveOwn.tsx';
import type { OwnProps } from './own-props.ts';
import { PlainOwn } from './PlainOwn.tsx';
import { useWriting } from './use-writing.ts';

/** Somebody's own words, in memory until she asks this device to keep them. */
export function OwnWords({ part, props }: { part: OwnPart; props: OwnProps }) {
  return (
    <PlainBoundary plain={() => <PlainOwn {...props} />}>
      <Live part={part} props={props} />
    </PlainBoundary>
  );
}

function Live({ part, props }: { part: OwnPart; props: OwnProps }) {
  const { state, writing, isReady } = useWriting(part, props.step);
  return isReady ? <LiveOwn props={props} state={state} writing={writing} /> : <PlainOwn {...props} />;
}
