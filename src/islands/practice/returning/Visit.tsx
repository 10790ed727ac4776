import type { RefObject } from 'preact';
import { useReducer } from 'preact/hooks';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import { drawDots } from '#domain/practice/recognise/dots.ts';
import { startVisit, visit } from '#domain/practice/returning/state.ts';
import { format } from '#i18n/format.ts';
import { Dots } from '../Dots.tsx';
import { LiveStory } from '../LiveStory.tsx';
import { useFocus } from '../use-focus.ts';
import type { ReturnProps } from './return-props.ts';

type Props = {
  props: ReturnProps;
  /** Ids of the stories, in the order in which they are shown. */
  chosen: readonly string[];
  onAnswer: (answer: FirstAnswer) => void;
};

/** A few stories, one at a time, and at the end the dots for these stories. No sentence about the reader follows. */
export function Visit({ props, chosen, onAnswer }: Props) {
  const { words, locale, stories } = props;
  const [state, happened] = useReducer(visit, startVisit(chosen));
  const { screen, queue, answers } = state;
  const heading = useFocus(`${screen.kind} ${queue[0]}`);
  const story = stories.find(({ id }) => id === queue[0]);
  if (screen.kind === 'end' || !story) return <Looked {...{ props, answers, heading }} />;
  const isAnswered = screen.kind === 'feedback';
  const number = answers.length + (isAnswered ? 0 : 1);
  return (
    <div class="practice">
      <LiveStory
        story={{ ...story, twin: undefined }}
        shared={{ ...props, strings: words, fallback: story.fallback }}
        place={format(words.place, { number, count: chosen.length }, locale)}
        heading={heading}
        given={isAnswered ? screen.answer : undefined}
        isLast={queue.length === 1}
        onAnswer={(answer) => {
          happened({ type: 'answered', answer });
          onAnswer({ story: story.id, answer });
        }}
        onGoOn={() => happened({ type: 'went-on' })}
      />
    </div>
  );
}

type LookedProps = Pick<Props, 'props'> & { answers: readonly FirstAnswer[]; heading: RefObject<HTMLHeadingElement> };

function Looked({ props, answers, heading }: LookedProps) {
  const { words, locale, course } = props;
  const dots = drawDots(answers, Object.fromEntries(props.stories.map(({ id, need }) => [id, need])));
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
