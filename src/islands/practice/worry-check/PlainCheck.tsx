import { Line, mark, Words, type Voice } from '../Words.tsx';
import type { QuestionText, WorryCheckProps } from './check-props.ts';

/** The questions as a text to read: below each, where every answer leads. The endings follow on the page. */
export function PlainCheck(props: WorryCheckProps) {
  const { questions, strings } = props;
  return (
    <div class="practice">
      <Notice {...props} />
      <p>{strings.plain}</p>
      <ol class="stories" role="list">
        {questions.map((question, index) => (
          <li class="story">
            <QuestionWords question={question} voice={voiceOfCheck(props)} />
            <Leads question={question} isLast={index === questions.length - 1} props={props} />
          </li>
        ))}
      </ol>
      <h2>{strings.endings}</h2>
    </div>
  );
}

/** That this is no test of a child, and that nothing stays. */
export function Notice({ strings }: WorryCheckProps) {
  return (
    <div class="standing flow">
      <p>{strings.noTest}</p>
      <p>{strings.noTrace}</p>
    </div>
  );
}

function QuestionWords({ question, voice }: { question: QuestionText; voice: Voice }) {
  return (
    <>
      <h2 {...mark(voice)}>
        <Line text={question.ask} voice={voice} />
      </h2>
      <Words text={question.such} voice={voice} />
    </>
  );
}

type LeadsProps = { question: QuestionText; isLast: boolean; props: WorryCheckProps };

function Leads({ question, isLast, props: { strings } }: LeadsProps) {
  const { answers, leads } = strings;
  const isDanger = question.about === 'danger';
  const rows = [
    [answers.yes, isDanger ? leads.dangerYes : leads.worry],
    [answers.unsure, isDanger ? leads.dangerUnsure : leads.worry],
    [answers.no, isLast ? leads.allNo : leads.no],
  ];
  return (
    <ul>
      {rows.map(([answer, lead]) => (
        <li>
          <strong>{answer}:</strong> {lead}
        </li>
      ))}
    </ul>
  );
}

/** The voice of the questions, which may differ from the voice of the page. */
export function voiceOfCheck({ fallback, dir }: Pick<WorryCheckProps, 'fallback' | 'dir'>): Voice {
  return fallback ?? { dir };
}
