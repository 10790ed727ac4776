import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape } from './shared.ts';

export const reflectionSchema = z.strictObject({
  kind: z.literal('reflection'),
  id: idSchema,
  fields: z
    .array(z.strictObject({ id: idSchema }))
    .min(1)
    .max(4),
  sources: z.array(idSchema).min(1),
});
export type Reflection = z.infer<typeof reflectionSchema>;

export const reflectionWordsSchema = z.strictObject({
  kind: z.literal('reflection'),
  ...headShape,
  fields: z.record(
    idSchema,
    z.strictObject({
      /** Before the words on paper. Neutral: whoever finds the paper reads it. */
      label: textSchema,
      ask: textSchema,
      such: textSchema,
    }),
  ),
});
export type ReflectionWords = z.infer<typeof reflectionWordsSchema>;
