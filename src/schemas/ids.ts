import { z } from 'zod';
import { idPattern, localeIdPattern } from './patterns.ts';

/** Chosen by hand, permanent, neutral: progress, reports and translations hang on it. */
export const idSchema = z.string().regex(idPattern, 'expected a plain lower-case id such as "quiet-room"');

/** A BCP 47 language tag without region, as in `content/locales.yaml`. */
export const localeIdSchema = z.string().regex(localeIdPattern, 'expected a language code such as "nl"');

/** A calendar day, ISO 8601: 2026-03-31. Astro's reader of YAML hands it over as a `Date`, ours as text. */
export const daySchema = z.preprocess(
  (day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day),
  z.iso.date(),
);

/** Text that somebody reads: never empty, no blanks at the ends. */
export const textSchema = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, 'expected no blanks at the start or the end');
