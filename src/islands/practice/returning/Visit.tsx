import type { RefObject } from 'preact';
import { drawDots } from '#domain/practice/recognise/dots.ts';
import type { VisitState } from '#domain/practice/returning/state.ts';
import { format } from '#i18n/format.ts';
import type { Need } from '#schemas/activity.ts';
import { Dots } from '../Dots.tsx';
import { LiveStory } from '../LiveStory.tsx';
import type { ReturnProps } from './return-props.ts';

type Props = {
  props: ReturnProps;
  state: VisitState;
  heading: RefObject<HTMLHeadingElement>;
  onAnswer: (answer: Need) => void;
  onGoOn: () => void;
};

/** A few stories, one at a time, and at the end the dots for these stories. No sentence about the reader follows. */
export function Visit({ props, state, heading, onAnswer, onGoOn }: Props) {
  const { words, locale, stories } = props;
  const { screen, queue, answers } = state;
  const story = stories.find(({ id }) => id === queue[0]);
  if (screen.kind === 'end' || !story) return <Looked {...{ props, state, heading }} />;
  const isAnswered = screen.kind === 'feedback';
  const number = answers.length + (isAnswered ? 0 : 1);
  const count = answers.length + queue.length - (isAnswered ? 1 : 0);
  return (
    <div class="practice">
      <LiveStory
        story={{ ...story, twin: undefined }}
        shared={{ ...props, strings: words, fallback: story.fallback }}
        place={format(words.place, { number, count }, locale)}
        heading={heading}
        given={isAnswered ? screen.answer : undefined}
        isLast={queue.length === 1}
        onAnswer={onAnswer}
        onGoOn={onGoOn}
      />
    </div>
  );
}

function Looked({ props, state, heading }: Pick<Props, 'props' | 'state' | 'heading'>) {
  const { words, locale, course } = props;
  const dots = drawDots(state.answers, Object.fromEntries(props.stories.map(({ id, need }) => [id, need])));
  return (
    <section class="practice ending">
      <h2 tabIndex={-1} ref={heading}>
        {words.end}
      </h2>
      <Dots dots={dots.peace} says={words.peace} locale={locale} />
      <Dots dots={dots.noticed} says={words.noticed} locale={locale} />
      <p>{words.aboutStories}</p>
      <p>
        <a class="button" href={course.href}>
          {course.text}
        </a>
      </p>
    </section>
  );
}
