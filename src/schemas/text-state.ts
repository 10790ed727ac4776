import { z } from 'zod';
import { daySchema, textSchema } from './ids.ts';

/**
 * Where a text stands. `of` is the hash of the source-language text that this file translates (12 hex digits; absent in the
 * source language itself); when the source changes, the two differ and the translation is shown as stale.
 */
export const textStateSchema = z.strictObject({
  of: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'expected 12 hexadecimal digits; `npm run translated -- <file>` writes them')
    .optional(),
  review: z.union([
    z.literal('draft'),
    /** `by` names the role of a real organisation, never a private person. */
    z.strictObject({ by: textSchema, on: daySchema }),
  ]),
});
export type TextState = z.infer<typeof textStateSchema>;
