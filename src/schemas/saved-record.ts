import * as z from 'zod/mini';
import type { Need } from './activity.ts';
import { daySchema } from './day.ts';
import { idPattern, localeIdPattern } from './patterns.ts';

// Travels to a browser, hence zod/mini: about 6 kB there instead of 22. It loads only when something is
// stored. It compiles nothing at run time, so the pages' content security policy has nothing to report.

const idSchema = z.string().check(z.regex(idPattern));

const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** Track, module and step: `mothers/change/what-changes`. */
const stepSchema = z.string().check(z.refine((path) => path.split('/').every((id) => idPattern.test(id))));

/** A lesson whose end was on the screen, and when last. */
const lessonReadSchema = z.strictObject({ id: stepSchema, day: daySchema });
export type LessonRead = z.infer<typeof lessonReadSchema>;

export const firstAnswerSchema = z.strictObject({
  story: idSchema,
  answer: z.enum(['ordinary', 'worry', 'danger'] satisfies Need[]),
});

/** First answers, oldest first, as they are kept for the length of a visit, before consent. */
export const firstAnswersSchema = z.array(firstAnswerSchema);

const keptAnswerSchema = z.strictObject({
  ...firstAnswerSchema.shape,
  /** When it was given. A day and no time. */
  day: daySchema,
  /** She met this story first in a return visit: nothing that is said about her first answers counts it. */
  returned: z.optional(z.literal(true)),
});
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

/** A story that was shown in a return visit, and the day. What was answered then is not kept. */
const shownStorySchema = z.strictObject({ story: idSchema, day: daySchema });
export type ShownStory = z.infer<typeof shownStorySchema>;

/** Return visits: a few stories, offered again some days after they were answered. */
const returningSchema = z.strictObject({
  shown: z.array(shownStorySchema),
  /** She put the offer off until this day. */
  notBefore: z.optional(daySchema),
  /** She does not want it. */
  isOff: z.optional(z.boolean()),
});
export type Returning = z.infer<typeof returningSchema>;

/**
 * Something she wrote herself into a field of a practice. Kept only where she asked for it on that page, and no part of what
 * is moved to another device unless she ticks it.
 */
const ownWordsSchema = z.strictObject({ step: stepSchema, field: idSchema, text: z.string() });
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** All that is ever kept on a device, as it stands in `localStorage` after consent. */
export const savedRecordSchema = z.strictObject({
  version: z.literal(3),
  /** The language she reads in. */
  locale: z.optional(z.string().check(z.regex(localeIdPattern))),
  theme: z.optional(themeSchema),
  /** In the order in which they were last read. */
  lessons: z.array(lessonReadSchema),
  practice: z.array(keptAnswerSchema),
  returning: returningSchema,
  plans: z.array(ownWordsSchema),
  reflections: z.array(ownWordsSchema),
  /** The day of the last visit, in the device's own calendar. */
  lastUsed: daySchema,
});
export type SavedRecord = z.infer<typeof savedRecordSchema>;

/** What every version of the record has and will have: a number by which older code recognises it and leaves it alone. */
export const versionedSchema = z.looseObject({
  // Not z.int(): half a kilobyte for one number.
  version: z.number().check(z.refine((version) => Number.isInteger(version) && version > 0)),
});
export type Versioned = z.infer<typeof versionedSchema>;
