import { parseJson } from '#domain/progress/parse.ts';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import { firstAnswersSchema } from '#schemas/saved-record.ts';

/** The answers that this visit's storage holds; none when the text is damaged, since it would not outlive the visit anyway. */
export function readAnswers(text: string): FirstAnswer[] {
  const parsed = firstAnswersSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : [];
}
