import { z } from 'zod';
import { daySchema, textSchema } from '../ids.ts';
import { textStateSchema } from '../text-state.ts';

/** Mistaken ideas about what one sees. Feedback names them by these ids, in every kind. */
export const misconceptionSchema = z.enum([
  'faith-is-a-sign',
  'looks-are-a-sign',
  'opinions-are-a-sign',
  'gaming-is-a-sign',
  'secrecy-is-a-sign',
  'difference-is-a-sign',
  'it-will-pass',
  'only-boys',
  'not-extremist-so-harmless',
  'words-are-only-words',
  'talk-before-safety',
]);

/** Mistaken ideas about what a parent does, beside those about what she sees. Stories have none of these: `spread` counts theirs. */
export const ideaSchema = z.enum([
  ...misconceptionSchema.options,
  'guess-is-fact',
  'control-finds-truth',
  'at-once',
  'alone-at-home',
]);

const draftKeySchema = z.strictObject({ status: z.literal('draft') });
const ratedKeySchema = z.strictObject({
  status: z.literal('rated'),
  raters: z.int().min(5),
  /** Share of the raters who chose exactly this need, 0 to 1. */
  agreement: z.number().min(0.8).max(1),
  on: daySchema,
});
const discussionKeySchema = z.strictObject({
  status: z.literal('discussion'),
  raters: z.int().min(5),
  /** Share of the raters who chose exactly this need, 0 to 1. High and yet no key when somebody was two steps away. */
  agreement: z.number().min(0).max(1),
  on: daySchema,
});

/** Who has judged an answer key. Rated: at least five independent raters, who agree (`domain/evaluation/keys/judge-key.ts`). */
export const keyStateSchema = z.discriminatedUnion('status', [draftKeySchema, ratedKeySchema]);

/** The same for a story, which may also turn out to have no key: raters differ, and it is shown to be talked about and never scored. */
export const storyKeySchema = z.discriminatedUnion('status', [draftKeySchema, ratedKeySchema, discussionKeySchema]);
export type StoryKey = z.infer<typeof storyKeySchema>;

/** What the words of every kind begin with, after `kind`. */
export const headShape = {
  state: textStateSchema,
  title: textSchema,
  summary: textSchema,
};
