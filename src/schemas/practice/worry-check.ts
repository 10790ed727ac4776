import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape } from './shared.ts';

/** Where the questions lead: call now, ask advice, stay close and look again. Nothing milder exists. */
export const outcomeSchema = z.enum(['call', 'advice', 'stay']);
export type Outcome = z.infer<typeof outcomeSchema>;

export const worryCheckSchema = z.strictObject({
  kind: z.literal('worry-check'),
  id: idSchema,
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        /** What a yes means: call now, or ask advice. */
        about: z.enum(['danger', 'worry']),
        sources: z.array(idSchema).min(1),
      }),
    )
    .min(3)
    .max(4),
  endings: z.array(
    z.strictObject({
      outcome: outcomeSchema,
      /** Help lines to show, by id; those of the municipality are added. */
      contacts: z.array(idSchema).min(1),
      sources: z.array(idSchema).min(1),
    }),
  ),
});
export type WorryCheck = z.infer<typeof worryCheckSchema>;

export const worryCheckWordsSchema = z.strictObject({
  kind: z.literal('worry-check'),
  ...headShape,
  questions: z.record(
    idSchema,
    z.strictObject({
      /** A question about what was seen or heard, answered by yes, not sure or no. */
      ask: textSchema,
      /** What counts, and what does not. */
      such: textSchema,
    }),
  ),
  /** What to do, below the fixed heading of each ending. */
  endings: z.record(outcomeSchema, textSchema),
});
export type WorryCheckWords = z.infer<typeof worryCheckWordsSchema>;
