import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape, ideaSchema, keyStateSchema } from './shared.ts';

/** One thing to choose. One that does not fit names the mistaken idea behind it. */
const optionSchema = z.discriminatedUnion('fits', [
  z.strictObject({ id: idSchema, fits: z.literal(true) }),
  z.strictObject({ id: idSchema, fits: z.literal(false), misconception: ideaSchema }),
]);

export const questionSchema = z.strictObject({
  id: idSchema,
  /** `one`: exactly one option fits. `several`: at least one does, and as many may be chosen as she likes. */
  pick: z.enum(['one', 'several']),
  /** Whether somebody may get hurt now: the way to help stands with the feedback. */
  urgent: z.boolean().default(false),
  options: z.array(optionSchema).min(2).max(6),
  sources: z.array(idSchema).min(1),
  key: keyStateSchema,
});
export type Question = z.infer<typeof questionSchema>;

export const choiceSchema = z.strictObject({
  kind: z.literal('choice'),
  id: idSchema,
  questions: z.array(questionSchema).min(1),
});
export type Choice = z.infer<typeof choiceSchema>;

export const questionWordsSchema = z.strictObject({
  title: textSchema,
  /** What happened, and the question at its end. A blank line starts a new paragraph. */
  text: textSchema,
  /** By option id: what can be chosen, and what is said about it afterwards. */
  options: z.record(idSchema, z.strictObject({ text: textSchema, after: textSchema })),
});

export const choiceWordsSchema = z.strictObject({
  kind: z.literal('choice'),
  ...headShape,
  questions: z.record(idSchema, questionWordsSchema),
});
export type ChoiceWords = z.infer<typeof choiceWordsSchema>;
