import { useReducer } from 'preact/hooks';
import {
  getTimeline,
  isLast,
  isLookingBack,
  judge,
  startTimelines,
  type TimelineEvent,
  type TimelineState,
} from '#domain/practice/timeline/state.ts';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { LookingBack } from './practice/timeline/LookingBack.tsx';
import { PlainTimelines } from './practice/timeline/PlainTimelines.tsx';
import type { TimelineProps } from './practice/timeline/timeline-props.ts';
import { TimelineCard } from './practice/timeline/TimelineCard.tsx';
import { WeekByWeek } from './practice/timeline/WeekByWeek.tsx';
import { useFocus } from './practice/use-focus.ts';
import { useLive } from './practice/use-live.ts';

export type { TimelineProps, TimelineStrings } from './practice/timeline/timeline-props.ts';

/** Invented stories week by week, judged again after each. On the server and without script: all weeks, in a list. Keeps nothing. */
export default function Timeline(props: TimelineProps) {
  return (
    <PlainBoundary plain={() => <PlainTimelines {...props} />}>
      <Practice {...props} />
    </PlainBoundary>
  );
}

function Practice(props: TimelineProps) {
  const [state, happened] = useReducer(
    (before: TimelineState, event: TimelineEvent) => judge(props.timelines, before, event),
    startTimelines,
  );
  return useLive() ? <Live props={props} state={state} happened={happened} /> : <PlainTimelines {...props} />;
}

type LiveProps = { props: TimelineProps; state: TimelineState; happened: (event: TimelineEvent) => void };

/** What is on the screen now. */
function Live({ props, state, happened }: LiveProps) {
  const { timelines, strings } = props;
  const timeline = getTimeline(timelines, state);
  const heading = useFocus(`${state.at} ${state.answers.length}`);
  const part = { timeline, shared: props, answers: state.answers, heading };
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <TimelineCard timeline={timeline} shared={props}>
        {isLookingBack(timelines, state) ? (
          <LookingBack {...part} isLast={isLast(timelines, state)} happened={happened} />
        ) : (
          <WeekByWeek {...part} happened={happened} />
        )}
      </TimelineCard>
    </div>
  );
}
