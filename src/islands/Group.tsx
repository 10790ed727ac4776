import { LiveGroup } from './group/LiveGroup.tsx';
import type { GroupProps } from './group/group-props.ts';
import { PlainGroup } from './group/PlainGroup.tsx';
import { useCounting } from './group/use-counting.ts';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { useEffect, useState } from 'preact/hooks';

export type { GroupProps } from './group/group-props.ts';

/** A trainer counts the answers of a group, and reads what the group says. Keeps nothing, not even for the visit. */
export default function Group(props: GroupProps) {
  return (
    <PlainBoundary plain={() => <PlainGroup {...props} />}>
      <Counts {...props} />
    </PlainBoundary>
  );
}

function Counts(props: GroupProps) {
  const counting = useCounting(props);
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return isThere ? <LiveGroup props={props} counting={counting} /> : <PlainGroup {...props} />;
}
