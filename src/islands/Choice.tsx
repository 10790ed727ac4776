import { useMemo, useReducer } from 'preact/hooks';
import {
  choose,
  currentQuestion,
  hasMore,
  startChoice,
  type ChoiceEvent,
  type ChoiceState,
} from '#domain/practice/choice/state.ts';
import type { ChoiceProps } from './practice/choice/choice-props.ts';
import { LiveQuestion } from './practice/choice/LiveQuestion.tsx';
import { PlainChoice } from './practice/choice/PlainChoice.tsx';
import { OtherStories } from './practice/OtherStories.tsx';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { useFocus } from './practice/use-focus.ts';
import { useLive } from './practice/use-live.ts';

/** Situations with things to choose, one or several. On the server and without script: all of them, in a list. Keeps nothing. */
export default function Choice(props: ChoiceProps) {
  return (
    <PlainBoundary plain={() => <PlainChoice {...props} />}>
      <Practice {...props} />
    </PlainBoundary>
  );
}

function Practice(props: ChoiceProps) {
  const { questions } = props;
  const [state, happened] = useReducer(
    (before: ChoiceState, event: ChoiceEvent) => choose(questions, before, event),
    useMemo(() => startChoice(questions), []),
  );
  return useLive() ? <Live props={props} state={state} happened={happened} /> : <PlainChoice {...props} />;
}

type LiveProps = { props: ChoiceProps; state: ChoiceState; happened: (event: ChoiceEvent) => void };

/** What is on the screen now. */
function Live({ props, state, happened }: LiveProps) {
  const { strings, questions } = props;
  const question = currentQuestion(questions, state);
  const heading = useFocus(`${state.screen} ${question?.id}`);
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      {question ? (
        <LiveQuestion question={question} shared={props} state={state} heading={heading} happened={happened} />
      ) : (
        <section class="ending">
          <h2 tabIndex={-1} ref={heading}>
            {strings.end}
          </h2>
          <p>{strings.about}</p>
          <OtherStories title={strings.others} stories={props.others} ideas={state.ideas} />
          {hasMore(questions, state) && (
            <button class="button" type="button" onClick={() => happened({ type: 'asked-for-more' })}>
              {strings.more}
            </button>
          )}
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'started-again' })}>
            {strings.again}
          </button>
        </section>
      )}
    </div>
  );
}
