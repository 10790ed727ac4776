import { lookBack, relate } from '#domain/practice/timeline/look-back.ts';
import { format } from '#i18n/format.ts';
import { OtherStories } from '../OtherStories.tsx';
import { Shape } from '../Shape.tsx';
import { voiceOf, Words } from '../Words.tsx';
import { TimelineBackground } from './TimelineCard.tsx';
import { weekName, type PartProps } from './WeekByWeek.tsx';

/** When her view moved, beside the weeks with reason to; each week opens with what can be said of it now. */
export function LookingBack({ timeline, shared, answers, heading, isLast, happened }: PartProps & { isLast: boolean }) {
  const { strings, ideas, locale } = shared;
  const { codes, moved, idea } = lookBack(timeline, answers);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {strings.lookBack}
      </h3>
      <div role="status">
        {codes.map((code) => (
          <p>{strings.told[code]}</p>
        ))}
        {idea && <p class="small">{format(strings.idea, { idea: ideas[idea] ?? idea }, locale)}</p>}
      </div>
      <p class="label">{strings.weeks}</p>
      <ol class="weeks" role="list">
        {timeline.weeks.map((week, index) => {
          const answer = answers[index] ?? 'ordinary';
          const isIn = timeline.band && relate(index + 1, timeline.band) === 'within';
          return (
            <li>
              <details class="answer-details">
                <summary class="answer" data-band={isIn ? '' : undefined}>
                  <span class="small">{weekName(shared, timeline, index)}</span>
                  <Shape need={answer} />
                  <span>{strings.short[answer]}</span>
                  {moved === index + 1 && <strong class="small">{strings.moved}</strong>}
                  {isIn && <span class="small">{strings.band}</span>}
                </summary>
                <Words text={week.text} voice={voiceOf(shared)} />
                <div class="week-note">
                  <Words text={week.note} voice={voiceOf(shared)} />
                </div>
              </details>
            </li>
          );
        })}
      </ol>
      <TimelineBackground timeline={timeline} shared={shared} />
      {isLast ? (
        <>
          <OtherStories title={strings.others} stories={shared.others} ideas={Object.keys(ideas)} />
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'started-again' })}>
            {strings.again}
          </button>
        </>
      ) : (
        <button class="button" type="button" onClick={() => happened({ type: 'went-on' })}>
          {strings.next}
        </button>
      )}
    </>
  );
}
