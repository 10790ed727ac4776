import type { Ref } from 'preact';
import type { ChoiceEvent, ChoiceState } from '#domain/practice/choice/state.ts';
import { moveAmongButtons } from '../arrow-keys.ts';
import type { ChoiceProps, QuestionText } from './choice-props.ts';
import { OptionDetails, OptionLabel, OptionText, QuestionCard, UrgentLink } from './QuestionCard.tsx';

type Props = {
  question: QuestionText;
  shared: ChoiceProps;
  state: ChoiceState;
  heading: Ref<HTMLHeadingElement>;
  happened: (event: ChoiceEvent) => void;
};

/** One question: what can be chosen, then what we think of what was chosen and of the rest. */
export function LiveQuestion({ question, shared, state, heading, happened }: Props) {
  const { strings } = shared;
  const isAsking = state.screen === 'asking';
  const isChosen = ({ id }: { id: string }) => state.chosen.includes(id);
  const rest = question.options.filter((option) => !isChosen(option));
  return (
    <QuestionCard question={question} shared={shared} heading={isAsking ? heading : null}>
      {isAsking ? (
        <Options question={question} shared={shared} state={state} happened={happened} />
      ) : (
        <h3 tabIndex={-1} ref={heading}>
          {strings.yourChoice}
        </h3>
      )}
      {/* Stands there empty beforehand, so that what comes into it is announced, once. */}
      <div role="status">
        {isAsking && state.isEmpty && <p>{strings.empty}</p>}
        {!isAsking &&
          question.options.filter(isChosen).map((option) => (
            <div class="chosen">
              <p class="answer answer-given">
                <OptionLabel option={option} shared={shared} />
              </p>
              <OptionText option={option} question={question} shared={shared} />
            </div>
          ))}
      </div>
      {!isAsking && (
        <>
          <UrgentLink question={question} shared={shared} />
          {rest.length > 0 && <h3>{strings.rest}</h3>}
          {rest.map((option) => (
            <OptionDetails option={option} question={question} shared={shared} />
          ))}
          <button class="button" type="button" onClick={() => happened({ type: 'went-on' })}>
            {state.queue.length > 1 ? strings.next : strings.toEnd}
          </button>
        </>
      )}
    </QuestionCard>
  );
}

function Options({ question, shared, state, happened }: Omit<Props, 'heading'>) {
  const { strings, dir } = shared;
  const choose = (option: string) => () => happened({ type: 'ticked', option });
  if (question.pick === 'one') {
    return (
      <fieldset class="answers" onKeyDown={(event) => moveAmongButtons(event, dir)}>
        <legend class="ask">{strings.pick.one}</legend>
        {question.options.map((option) => (
          <button class="answer" type="button" onClick={choose(option.id)}>
            <OptionLabel option={option} shared={shared} />
          </button>
        ))}
      </fieldset>
    );
  }
  return (
    <>
      <fieldset class="answers">
        <legend class="ask">{strings.pick.several}</legend>
        {question.options.map((option) => (
          <label class="answer tick">
            <input type="checkbox" checked={state.chosen.includes(option.id)} onChange={choose(option.id)} />
            <OptionLabel option={option} shared={shared} />
          </label>
        ))}
      </fieldset>
      <button class="button" type="button" onClick={() => happened({ type: 'decided' })}>
        {strings.done}
      </button>
    </>
  );
}
