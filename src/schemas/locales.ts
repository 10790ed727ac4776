import { z } from 'zod';
import { localeIdSchema, textSchema } from './ids.ts';

export const searchEngineSchema = z.enum(['pagefind', 'lunr']);

export const localeSchema = z.strictObject({
  id: localeIdSchema,
  /** The language's name in that language and script. */
  name: textSchema,
  dir: z.enum(['ltr', 'rtl']),
  /** Tag for `Intl`: fixes digits where a language has several (`ar-u-nu-latn`). */
  format: textSchema,
  /** Languages to read a missing lesson in, best first. */
  fallback: z.array(localeIdSchema),
  /** Which engine searches the full text; chosen by the measured query set in `tests/`. */
  search: searchEngineSchema,
});
export type Locale = z.infer<typeof localeSchema>;

export const localesFileSchema = z.strictObject({
  /** The language that texts are written in first. */
  source: localeIdSchema,
  locales: z.array(localeSchema).min(1),
});
export type LocalesFile = z.infer<typeof localesFileSchema>;
