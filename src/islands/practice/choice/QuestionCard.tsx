import type { ComponentChildren, Ref } from 'preact';
import { format } from '#i18n/format.ts';
import { Line, mark, voiceOf, Words } from '../Words.tsx';
import type { ChoiceProps, OptionText, QuestionText } from './choice-props.ts';

type CardProps = {
  question: QuestionText;
  shared: ChoiceProps;
  heading?: Ref<HTMLHeadingElement> | undefined;
  children: ComponentChildren;
};

/** A question with its place in the row; what can be chosen follows inside. */
export function QuestionCard({ question, shared, heading, children }: CardProps) {
  const { questions, strings, locale } = shared;
  const voice = voiceOf(shared);
  const number = questions.indexOf(question) + 1;
  return (
    <article class="story" id={question.id} aria-labelledby={`${question.id}-title`}>
      <p class="small">{format(strings.place, { number, count: questions.length }, locale)}</p>
      <h2 id={`${question.id}-title`} tabIndex={-1} ref={heading ?? null} {...mark(voice)}>
        <Line text={question.title} voice={voice} />
      </h2>
      <Words text={question.text} voice={voice} />
      {children}
    </article>
  );
}

type OptionProps = { option: OptionText; question: QuestionText; shared: ChoiceProps };

/** What can be chosen, in its own language. */
export function OptionLabel({ option, shared }: Pick<OptionProps, 'option' | 'shared'>) {
  const voice = voiceOf(shared);
  return (
    <span {...mark(voice)}>
      <Line text={option.text} voice={voice} />
    </span>
  );
}

/** What is said about an option: our view, the idea behind it when it does not fit, and why. */
export function OptionText({ option, question, shared }: OptionProps) {
  const { strings, ideas, locale } = shared;
  const { idea } = option;
  return (
    <>
      <p>
        <strong>{strings.view[question.isRated ? 'rated' : 'draft'][idea ? 'not' : 'fits']}</strong>
      </p>
      <Words text={option.after} voice={voiceOf(shared)} />
      {idea && <p class="small">{format(strings.idea, { idea: ideas[idea] ?? idea }, locale)}</p>}
    </>
  );
}

/** An option that opens, closed until the reader wants to know. */
export function OptionDetails(props: OptionProps) {
  return (
    <details class="answer-details">
      <summary class="answer">
        <OptionLabel {...props} />
      </summary>
      <OptionText {...props} />
    </details>
  );
}

/** The way to help, with every question in which somebody may get hurt. */
export function UrgentLink({ question, shared }: Pick<OptionProps, 'question' | 'shared'>) {
  if (!question.urgent) return null;
  return (
    <p>
      <a class="urgent" href={shared.urgent.href}>
        <Line text={shared.urgent.text} voice={shared} />
      </a>
    </p>
  );
}
