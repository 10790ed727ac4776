import type { OwnWords } from '#schemas/saved-record.ts';

/** The parts of the record that hold what she wrote herself. */
export const ownParts = ['plans', 'reflections'] as const;
export type OwnPart = (typeof ownParts)[number];

/** What she wrote, by field. */
export type Texts = Readonly<Record<string, string>>;

/** Both lists, oldest first, with the latest words in each field. Words that are empty take the field out. */
export function mergeOwnWords(known: readonly OwnWords[], added: readonly OwnWords[]): OwnWords[] {
  const isSame = (one: OwnWords, other: OwnWords) => one.step === other.step && one.field === other.field;
  const kept = known.filter((one) => !added.some((other) => isSame(one, other)));
  return [...kept, ...added.filter(({ text }) => text.trim() !== '')];
}

/** What is kept of one practice. Empty when nothing is. */
export function readTexts(words: readonly OwnWords[], step: string): Texts {
  return Object.fromEntries(words.flatMap((one) => (one.step === step ? [[one.field, one.text]] : [])));
}

/** The same as entries of the record, one for each field, empty ones too. */
export function listOwnWords(step: string, texts: Texts): OwnWords[] {
  return Object.entries(texts).map(([field, text]) => ({ step, field, text }));
}
