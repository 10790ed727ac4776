import type { ComponentChildren, Ref } from 'preact';
import { format } from '#i18n/format.ts';
import type { Need } from '#schemas/activity.ts';
import type { RecogniseProps, StoryText } from './recognise-props.ts';
import { Shape } from './Shape.tsx';
import { Line, mark, voiceOf, Words } from './Words.tsx';

export const needs: readonly Need[] = ['ordinary', 'worry', 'danger'];

export type Shared = Pick<RecogniseProps, 'locale' | 'dir' | 'fallback' | 'oneSign' | 'urgent' | 'strings'>;

type CardProps = {
  story: StoryText;
  shared: Shared;
  place?: string | undefined;
  heading?: Ref<HTMLHeadingElement> | undefined;
  children: ComponentChildren;
};

/** A story with its place in the set; what is asked or said about it follows inside. */
export function StoryCard({ story, shared, place, heading, children }: CardProps) {
  const voice = voiceOf(shared);
  return (
    <article class="story" id={story.id} aria-labelledby={`${story.id}-title`}>
      {place && <p class="small">{place}</p>}
      <h2 id={`${story.id}-title`} tabIndex={-1} ref={heading ?? null} {...mark(voice)}>
        <Line text={story.title} voice={voice} />
      </h2>
      <Words text={story.text} voice={voice} />
      {children}
    </article>
  );
}

/** Sign and words of an answer. */
export function AnswerLabel({ need, shared }: { need: Need; shared: Shared }) {
  return (
    <>
      <Shape need={need} />
      <span>{shared.strings.answers[need]}</span>
    </>
  );
}

/** Everything that is said after one answer. Danger keeps its way to help, whatever was answered. */
export function AnswerText({ story, need, shared }: { story: StoryText; need: Need; shared: Shared }) {
  return (
    <>
      <Words text={story.answers[need]} voice={voiceOf(shared)} />
      {story.need === 'danger' && (
        <p>
          <a class="urgent" href={shared.urgent.href}>
            <Line text={shared.urgent.text} voice={shared} />
          </a>
        </p>
      )}
    </>
  );
}

/** One answer with its feedback, closed until the reader opens it. */
export function AnswerDetails({ story, need, shared }: { story: StoryText; need: Need; shared: Shared }) {
  return (
    <details class="answer-details">
      <summary class="answer">
        <AnswerLabel need={need} shared={shared} />
      </summary>
      <AnswerText story={story} need={need} shared={shared} />
    </details>
  );
}

/** What holds for a story whatever was answered: our view, what it is about, what else it could be, what to say. */
export function Background({ story, shared }: { story: StoryText; shared: Shared }) {
  const { strings, locale } = shared;
  const voice = voiceOf(shared);
  return (
    <div class="background">
      <p>
        <strong>{format(strings.view[story.status], { answer: strings.answers[story.need] }, locale)}</strong>
      </p>
      <p>
        {strings.aboutTitle} {strings.about[story.about]}
      </p>
      <p class="label">{strings.else}</p>
      <Words text={story.else} voice={voice} />
      <div class="say">
        <p class="label">{strings.say}</p>
        <Words text={story.say} voice={voice} />
      </div>
      {story.need !== 'ordinary' && <Words text={shared.oneSign} voice={shared} />}
    </div>
  );
}

/** The story as it stands without script: every answer can be opened. */
export function PlainStory({ story, shared, place, heading }: Omit<CardProps, 'children'>) {
  return (
    <StoryCard story={story} shared={shared} place={place} heading={heading}>
      <div class="answers">
        <p class="ask">{shared.strings.ask}</p>
        {needs.map((need) => (
          <AnswerDetails story={story} need={need} shared={shared} />
        ))}
        <details class="answer-details">
          <summary class="answer">{shared.strings.background}</summary>
          <Background story={story} shared={shared} />
        </details>
      </div>
    </StoryCard>
  );
}
