import { relate } from '#domain/practice/timeline/look-back.ts';
import { voiceOf, Words } from '../Words.tsx';
import { TimelineBackground, TimelineCard } from './TimelineCard.tsx';
import type { TimelineProps, TimelineText } from './timeline-props.ts';
import { weekName } from './WeekByWeek.tsx';

/** All weeks in a list, each with what can be said of it behind a line that opens: complete without script and on paper. */
export function PlainTimelines(props: TimelineProps) {
  const { timelines, strings } = props;
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <ol class="stories" role="list">
        {timelines.map((timeline) => (
          <li>
            <TimelineCard timeline={timeline} shared={props}>
              <PlainWeeks timeline={timeline} shared={props} />
              <details class="answer-details">
                <summary class="answer">
                  <span>{strings.lookBack}</span>
                </summary>
                <TimelineBackground timeline={timeline} shared={props} />
              </details>
            </TimelineCard>
          </li>
        ))}
      </ol>
    </div>
  );
}

function PlainWeeks({ timeline, shared }: { timeline: TimelineText; shared: TimelineProps }) {
  const { strings } = shared;
  return (
    <ol class="stories" role="list">
      {timeline.weeks.map((week, index) => (
        <li class="week">
          <h3>{weekName(shared, timeline, index)}</h3>
          <Words text={week.text} voice={voiceOf(shared)} />
          <details class="answer-details">
            <summary class="answer">
              <span>{strings.seen}</span>
            </summary>
            <Words text={week.note} voice={voiceOf(shared)} />
            {timeline.band && relate(index + 1, timeline.band) === 'within' && (
              <p>
                <strong>{strings.band}</strong>
              </p>
            )}
          </details>
        </li>
      ))}
    </ol>
  );
}
