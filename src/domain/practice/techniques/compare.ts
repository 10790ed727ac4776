import type { Step } from '#schemas/activity.ts';

/** A message without its words. */
export type Message = { id: string; step: Step; misconception: string };

/** How her view of a message stands to ours. `more` and `less` are told alike. */
export type Comparison = {
  code: 'same' | 'more' | 'less' | 'another';
  /** The mistaken idea that may be behind it; undefined where both see a technique, or both none. */
  idea: string | undefined;
};

/** Her view of one message beside ours. */
export function compare({ step, misconception }: Omit<Message, 'id'>, answer: Step): Comparison {
  if (answer === step) return { code: 'same', idea: undefined };
  if (step === 'nothing') return { code: 'more', idea: misconception };
  if (answer === 'nothing') return { code: 'less', idea: misconception };
  return { code: 'another', idea: undefined };
}

/**
 * What to read again: at most one message in which she saw more than we do, and one in which she saw less. Chosen by id, so
 * that the order in which messages were read does not matter.
 */
export function findAgain<M extends Message>(messages: readonly M[], answers: Readonly<Record<string, Step>>): M[] {
  const byId = [...messages].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = (code: Comparison['code']) =>
    byId.find((message) => {
      const answer = answers[message.id];
      return answer !== undefined && compare(message, answer).code === code;
    });
  return [first('more'), first('less')].flatMap((message) => message ?? []);
}
