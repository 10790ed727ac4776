import type { Ref } from 'preact';
import type { Need } from '#schemas/activity.ts';
import { moveAmongButtons } from './arrow-keys.ts';
import type { StoryText } from './recognise-props.ts';
import { AnswerDetails, AnswerLabel, AnswerText, Background, needs, StoryCard, type Shared } from './StoryCard.tsx';

type Props = {
  story: StoryText;
  shared: Shared;
  place: string;
  heading: Ref<HTMLHeadingElement>;
  /** The answer that was given; undefined while the reader is still choosing. */
  given: Need | undefined;
  isLast: boolean;
  onAnswer: (answer: Need) => void;
  onGoOn: () => void;
};

/** One story: three answers to choose from, then what we think of the chosen one and of the others. */
export function LiveStory({ story, shared, place, heading, given, isLast, onAnswer, onGoOn }: Props) {
  const { strings } = shared;
  return (
    <StoryCard story={story} shared={shared} place={place} heading={given ? null : heading}>
      {given ? (
        <h3 class="answer answer-given" tabIndex={-1} ref={heading}>
          <span class="small">{strings.yourAnswer}</span>
          <AnswerLabel need={given} shared={shared} />
        </h3>
      ) : (
        <fieldset class="answers" onKeyDown={(event) => moveAmongButtons(event, shared.dir)}>
          <legend class="ask">{strings.ask}</legend>
          {needs.map((need) => (
            <button class="answer" type="button" onClick={() => onAnswer(need)}>
              <AnswerLabel need={need} shared={shared} />
            </button>
          ))}
        </fieldset>
      )}
      {/* Stands there empty beforehand, so that what comes into it is announced, once. */}
      <div role="status">{given && <AnswerText story={story} need={given} shared={shared} />}</div>
      {given && (
        <>
          <Background story={story} shared={shared} />
          <h3>{strings.otherAnswers}</h3>
          {needs
            .filter((need) => need !== given)
            .map((need) => (
              <AnswerDetails story={story} need={need} shared={shared} />
            ))}
          <button class="button" type="button" onClick={onGoOn}>
            {isLast ? strings.toEnd : strings.next}
          </button>
        </>
      )}
    </StoryCard>
  );
}
