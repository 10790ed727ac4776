import { checkAnswers, findOutcome } from '#domain/practice/worry-check/outcome.ts';
import type { CheckEvent, CheckState } from '#domain/practice/worry-check/state.ts';
import { format } from '#i18n/format.ts';
import { moveAmongButtons } from '../arrow-keys.ts';
import { useFocus } from '../use-focus.ts';
import { Line, mark, Words } from '../Words.tsx';
import type { WorryCheckProps } from './check-props.ts';
import { Notice, voiceOfCheck } from './PlainCheck.tsx';

type Props = { props: WorryCheckProps; state: CheckState; happened: (event: CheckEvent) => void };

/** One question at a time; at an ending only the ways back, since the ending itself stands below on the page. */
export function LiveCheck({ props, state, happened }: Props) {
  const { strings } = props;
  const at = state.answers.length;
  const isOver = findOutcome(props.questions, state.answers) !== undefined;
  return (
    <div class="practice">
      {at === 0 && <Notice {...props} />}
      {!isOver && <Question props={props} at={at} onAnswer={(answer) => happened({ type: 'answered', answer })} />}
      {at > 0 && (
        <p class="check-back">
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'went-back' })}>
            {strings.back}
          </button>
          {isOver && (
            <button class="button button-quiet" type="button" onClick={() => happened({ type: 'cleared' })}>
              {strings.again}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

type QuestionProps = {
  props: WorryCheckProps;
  at: number;
  onAnswer: (answer: (typeof checkAnswers)[number]) => void;
};

function Question({ props, at, onAnswer }: QuestionProps) {
  const { questions, strings, locale, dir } = props;
  const heading = useFocus(`${at}`);
  const question = questions[at];
  if (!question) throw new RangeError(`There is no question ${at}.`);
  const voice = voiceOfCheck(props);
  return (
    <div class="story">
      <p class="small">{format(strings.place, { number: at + 1, count: questions.length }, locale)}</p>
      <fieldset class="answers" aria-describedby="check-such" onKeyDown={(event) => moveAmongButtons(event, dir)}>
        <legend class="ask">
          <h2 tabIndex={-1} ref={heading} {...mark(voice)}>
            <Line text={question.ask} voice={voice} />
          </h2>
        </legend>
        <div id="check-such">
          <Words text={question.such} voice={voice} />
        </div>
        {checkAnswers.map((answer) => (
          <button class="answer" type="button" onClick={() => onAnswer(answer)}>
            {strings.answers[answer]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
