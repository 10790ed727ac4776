import type { ChoiceProps } from './choice-props.ts';
import { OptionDetails, QuestionCard, UrgentLink } from './QuestionCard.tsx';

/** All questions in a list, each option with what is said about it: complete without script and on paper. */
export function PlainChoice(props: ChoiceProps) {
  const { questions, strings } = props;
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <ol class="stories" role="list">
        {questions.map((question) => (
          <li>
            <QuestionCard question={question} shared={props}>
              <div class="answers">
                <p class="ask">{strings.pick[question.pick]}</p>
                {question.options.map((option) => (
                  <OptionDetails option={option} question={question} shared={props} />
                ))}
              </div>
              <UrgentLink question={question} shared={props} />
            </QuestionCard>
          </li>
        ))}
      </ol>
    </div>
  );
}
