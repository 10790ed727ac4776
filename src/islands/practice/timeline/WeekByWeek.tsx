import type { Ref } from 'preact';
import type { TimelineEvent } from '#domain/practice/timeline/state.ts';
import { format } from '#i18n/format.ts';
import type { Need } from '#schemas/activity.ts';
import { moveAmongButtons } from '../arrow-keys.ts';
import { Shape } from '../Shape.tsx';
import { needs } from '../StoryCard.tsx';
import { voiceOf, Words } from '../Words.tsx';
import type { TimelineProps, TimelineText } from './timeline-props.ts';

export type PartProps = {
  timeline: TimelineText;
  shared: TimelineProps;
  /** Her answers so far, in the order of the weeks. */
  answers: readonly Need[];
  heading: Ref<HTMLHeadingElement>;
  happened: (event: TimelineEvent) => void;
};

/** The weeks so far, and the one she judges now. */
export function WeekByWeek({ timeline, shared, answers, heading, happened }: PartProps) {
  const { strings, dir } = shared;
  const now = timeline.weeks[answers.length];
  if (!now) return null;
  return (
    <>
      {answers.length > 0 && (
        <ol class="weeks" role="list">
          {answers.map((answer, index) => (
            <li class="week">
              <p class="label">{weekName(shared, timeline, index)}</p>
              <Words text={timeline.weeks[index]?.text ?? ''} voice={voiceOf(shared)} />
              <p class="week-answer">
                <Shape need={answer} />
                <span>
                  {strings.yourAnswer}: {strings.short[answer]}
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
      <h3 tabIndex={-1} ref={heading}>
        {weekName(shared, timeline, answers.length)}
      </h3>
      {/* The same element for every week, so that each new text in it is announced, once. */}
      <div role="status">
        <div key={now.id}>
          <Words text={now.text} voice={voiceOf(shared)} />
        </div>
      </div>
      <fieldset class="answers" onKeyDown={(event) => moveAmongButtons(event, dir)}>
        <legend class="ask">{strings.ask}</legend>
        {needs.map((need) => (
          <button class="answer" type="button" onClick={() => happened({ type: 'judged', answer: need })}>
            <Shape need={need} />
            <span>{strings.answers[need]}</span>
          </button>
        ))}
      </fieldset>
      {answers.length > 0 && (
        <button class="button button-quiet" type="button" onClick={() => happened({ type: 'went-back' })}>
          {strings.previous}
        </button>
      )}
    </>
  );
}

/** "Week 2 of 6"; weeks are counted from 0 here. */
export function weekName({ strings, locale }: TimelineProps, { weeks }: TimelineText, index: number): string {
  return format(strings.week, { number: index + 1, count: weeks.length }, locale);
}
