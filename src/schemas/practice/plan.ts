import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape } from './shared.ts';

/** What a plan answers: whom first, when, which words, which number, what if it goes wrong, who looks after me. */
export const planFieldSchema = z.enum(['who', 'when', 'words', 'number', 'if-wrong', 'for-me']);

export const planSchema = z.strictObject({
  kind: z.literal('plan'),
  id: idSchema,
  fields: z
    .array(
      z.strictObject({
        id: planFieldSchema,
        /** Ready words that a tap adds. */
        ideas: z.array(idSchema).default([]),
        /** Help lines whose number a tap adds, by id. The number only: a name on paper says too much. */
        contacts: z.array(idSchema).default([]),
      }),
    )
    .min(1),
  sources: z.array(idSchema).min(1),
});
export type Plan = z.infer<typeof planSchema>;

export const planWordsSchema = z.strictObject({
  kind: z.literal('plan'),
  ...headShape,
  fields: z.record(
    idSchema,
    z.strictObject({
      /** Before the words on paper. Neutral: whoever finds the paper reads it. */
      label: textSchema,
      ask: textSchema,
      such: textSchema,
      ideas: z.record(idSchema, textSchema).optional(),
    }),
  ),
});
export type PlanWords = z.infer<typeof planWordsSchema>;
