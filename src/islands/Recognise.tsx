import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import {
  currentStory,
  recognise,
  startRecognise,
  type RecogniseEvent,
  type RecogniseSet,
  type RecogniseState,
} from '#domain/practice/recognise/state.ts';
import { format } from '#i18n/format.ts';
import { openAnswerBook } from '#platform/answers.ts';
import { Ending } from './practice/Ending.tsx';
import { LiveStory } from './practice/LiveStory.tsx';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { PlainStories } from './practice/PlainStories.tsx';
import type { RecogniseProps } from './practice/recognise-props.ts';
import { PlainStory } from './practice/StoryCard.tsx';
import { useAnswers } from './practice/use-answers.ts';
import { useFocus } from './practice/use-focus.ts';
import { usePrinting } from './practice/use-printing.ts';

export type { RecogniseProps, RecogniseStrings } from './practice/recognise-props.ts';

/** Invented stories, one at a time, each with three answers. On the server and without script: all of them, in a list. */
export default function Recognise(props: RecogniseProps) {
  return (
    <PlainBoundary plain={() => <PlainStories {...props} />}>
      <Practice {...props} />
    </PlainBoundary>
  );
}

function Practice(props: RecogniseProps) {
  const set = useMemo(() => toSet(props), [props]);
  const [state, happened] = useReducer(
    (before: RecogniseState, event: RecogniseEvent) => recognise(set, before, event),
    startRecognise(set),
  );
  const remembered = useAnswers(props.openBook ?? openAnswerBook, state.fresh);
  const [isLive, setLive] = useState(false);
  const isPrinting = usePrinting();

  useEffect(() => {
    if (!remembered) return;
    const enter = () => happened({ type: 'entered', story: location.hash.slice(1) });
    happened({ type: 'remembered', answers: remembered });
    enter();
    setLive(true);
    addEventListener('hashchange', enter);
    return () => removeEventListener('hashchange', enter);
  }, [remembered]);

  if (!isLive || isPrinting) return <PlainStories {...props} />;
  return <Live props={props} set={set} state={state} happened={happened} />;
}

type LiveProps = {
  props: RecogniseProps;
  set: RecogniseSet;
  state: RecogniseState;
  happened: (event: RecogniseEvent) => void;
};

/** What is on the screen now. */
function Live({ props, set, state, happened }: LiveProps) {
  const { strings, locale, stories } = props;
  const { screen, queue, round } = state;
  const id = currentStory(state);
  const story = stories.find((one) => one.id === id);
  const heading = useFocus(`${screen.kind} ${id}`);

  useEffect(() => {
    // The address named this story; in the list it stood elsewhere on the page.
    if (id && location.hash === `#${id}`) heading.current?.scrollIntoView();
  }, []);

  return (
    <div class="practice">
      <p>{strings.intro}</p>
      {story && (screen.kind === 'story' || screen.kind === 'feedback') && (
        <LiveStory
          story={story}
          shared={props}
          place={format(strings.place, { number: stories.length - queue.length + 1, count: stories.length }, locale)}
          heading={heading}
          given={screen.kind === 'feedback' ? screen.answer : undefined}
          isLast={queue.length === 1}
          onAnswer={(answer) => happened({ type: 'answered', answer })}
          onGoOn={() => happened({ type: 'went-on' })}
        />
      )}
      {screen.kind === 'checkpoint' && (
        <section class="checkpoint">
          <h2 tabIndex={-1} ref={heading}>
            {format(strings.checkpoint, { count: round.length }, locale)}
          </h2>
          <p>{strings.enoughOrMore}</p>
          <button class="button" type="button" onClick={() => happened({ type: 'asked-for-more' })}>
            {strings.more}
          </button>
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'said-enough' })}>
            {strings.enough}
          </button>
        </section>
      )}
      {screen.kind === 'end' && (
        <Ending props={props} set={set} state={state} pair={screen.pair} heading={heading} happened={happened} />
      )}
      {story && screen.kind === 'reread' && (
        <>
          <PlainStory story={story} shared={props} heading={heading} />
          <button class="button" type="button" onClick={() => happened({ type: 'closed' })}>
            {strings.back}
          </button>
        </>
      )}
    </div>
  );
}

function toSet({ stories, keys }: RecogniseProps): RecogniseSet {
  return {
    stories: stories.map(({ id }) => id),
    keys,
    twins: Object.fromEntries(stories.flatMap(({ id, twin }) => (twin ? [[id, twin.id]] : []))),
  };
}
