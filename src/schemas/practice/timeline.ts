import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { aboutSchema } from './recognise.ts';
import { headShape, keyStateSchema, misconceptionSchema } from './shared.ts';

const weekSchema = z.strictObject({
  id: idSchema,
  /** Whether the week looks better than the one before. */
  better: z.boolean().default(false),
});

const shared = {
  id: idSchema,
  about: aboutSchema,
  /** The timeline that begins alike and goes the other way: the harmless one of a worrying one, and back. */
  twin: idSchema,
  weeks: z.array(weekSchema).min(5).max(9),
  sources: z.array(idSchema).min(1),
  key: keyStateSchema,
};

/** Weeks are counted from 1. */
const weekNumberSchema = z.int().min(1);

export const timelineStorySchema = z.discriminatedUnion('need', [
  z.strictObject({
    need: z.literal('ordinary'),
    /** The mistaken idea behind acting at once. */
    misconceptions: z.strictObject({ sooner: misconceptionSchema }),
    ...shared,
  }),
  z.strictObject({
    need: z.literal('worry'),
    /** The weeks in which one would begin to ask advice: the first in which there is reason to, and the one in which it is plain. */
    band: z.strictObject({ from: weekNumberSchema, to: weekNumberSchema }),
    /** The mistaken ideas behind a view that moves sooner, and behind one that moves later. */
    misconceptions: z.strictObject({ sooner: misconceptionSchema, later: misconceptionSchema }),
    ...shared,
  }),
]);
export type TimelineStory = z.infer<typeof timelineStorySchema>;

export const timelineSchema = z.strictObject({
  kind: z.literal('timeline'),
  id: idSchema,
  timelines: z.array(timelineStorySchema).min(1),
});
export type Timeline = z.infer<typeof timelineSchema>;

const timelineStoryWordsSchema = z.strictObject({
  title: textSchema,
  /** Who it is about, before the first week. */
  text: textSchema,
  /** By week id: facts only, and what can be said of them afterwards. */
  weeks: z.record(idSchema, z.strictObject({ text: textSchema, note: textSchema })),
  /** What else it could be. */
  else: textSchema,
  /** Words to say aloud, without quotation marks. */
  say: textSchema,
});

export const timelineWordsSchema = z.strictObject({
  kind: z.literal('timeline'),
  ...headShape,
  timelines: z.record(idSchema, timelineStoryWordsSchema),
});
export type TimelineWords = z.infer<typeof timelineWordsSchema>;
