import { z } from 'zod';

/** Chosen by hand, permanent, neutral: progress, reports and translations hang on it. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a plain lower-case id such as "quiet-room"');

/** A BCP 47 language tag without region, as in `content/locales.yaml`. */
export const localeIdSchema = z.string().regex(/^[a-z]{2,3}$/, 'expected a language code such as "nl"');

/** A calendar day, ISO 8601: 2026-03-31. */
export const daySchema = z.iso.date();

/** Text that somebody reads: never empty, no blanks at the ends. */
export const textSchema = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, 'expected no blanks at the start or the end');
