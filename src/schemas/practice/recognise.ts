import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape, misconceptionSchema, storyKeySchema } from './shared.ts';

/** How much help is needed now. The three answers a reader chooses from; scored. */
export const needSchema = z.enum(['ordinary', 'worry', 'danger']);
export type Need = z.infer<typeof needSchema>;

/** What the story turns out to be about. Shown in the feedback, never scored. */
export const aboutSchema = z.enum(['growing-up', 'other-need', 'exploited', 'drawn-in']);
export type About = z.infer<typeof aboutSchema>;

export const leaningSchema = z.enum([
  'none',
  'jihadist',
  'far-right',
  'anti-government',
  'misogynist',
  'nihilistic',
  'mixed',
]);
/** How it looks from outside. Each style occurs in ordinary stories about as often as in the others. */
export const styleSchema = z.enum(['none', 'prayer', 'uniform-flags', 'protest', 'gym-dating', 'dark-humour']);
export const namePoolSchema = z.enum([
  'dutch',
  'turkish-moroccan-arab',
  'surinamese-caribbean',
  'east-european-asian',
  'unmarked',
]);
export const markerSchema = z.enum(['faith', 'dress', 'protest', 'gaming', 'secrecy', 'autism', 'second-language']);
export const familySchema = z.enum(['two-parents', 'one-parent', 'blended', 'grandparents-or-foster', 'other']);
export const placeSchema = z.enum(['home', 'school', 'online', 'club', 'street', 'work']);
export const noticerSchema = z.enum(['mother', 'father', 'grandparent', 'sibling', 'partner', 'other']);

export const twinSchema = z.strictObject({
  /** Id of the other half; the other half names this one. */
  of: idSchema,
  dimension: z.enum(['origin', 'gender', 'ideology']),
  /** The one coded field in which the halves differ. With `leaning`, `style` and `markers` may follow it. */
  differs: z.enum(['names', 'gender', 'leaning']),
});

export const storySchema = z
  .strictObject({
    /** Permanent. Stored answers refer to it. Unique over the whole programme. */
    id: idSchema,
    need: needSchema,
    about: aboutSchema,
    /** The movement a reader might think of; `none` when nothing in the story points to one. */
    leaning: leaningSchema,
    style: styleSchema,
    markers: z.array(markerSchema),
    misconception: misconceptionSchema,
    child: z.strictObject({
      relation: z.enum(['child', 'grandchild', 'sibling', 'partner', 'other-relative']),
      gender: z.enum(['girl', 'boy']),
      age: z.int().min(12).max(70),
      names: namePoolSchema,
      /** As written in Latin script; absent when the story gives no name. */
      name: textSchema.optional(),
    }),
    noticer: noticerSchema,
    family: familySchema,
    place: placeSchema,
    /** What happens, as coded facts; twins share them. */
    facts: z.array(idSchema).min(2),
    twin: twinSchema.optional(),
    sources: z.array(idSchema).min(1),
    key: storyKeySchema,
  })
  .refine((story) => !(story.about === 'drawn-in' && story.leaning === 'none'), {
    message: 'a story about being drawn in says towards what: expected `leaning` other than none',
    path: ['leaning'],
  })
  .refine((story) => !(story.need === 'ordinary' && (story.about === 'exploited' || story.about === 'drawn-in')), {
    message: 'being exploited or drawn in is never ordinary',
    path: ['need'],
  });
export type Story = z.infer<typeof storySchema>;

export const recogniseSchema = z.strictObject({
  kind: z.literal('recognise'),
  id: idSchema,
  stories: z.array(storySchema).min(1),
});
export type Recognise = z.infer<typeof recogniseSchema>;

export const storyWordsSchema = z.strictObject({
  title: textSchema,
  /** Facts only, 45 to 85 words; a blank line starts a new paragraph. */
  text: textSchema,
  /** What is said after each answer: why it fits or what it would bring. */
  answers: z.strictObject({ ordinary: textSchema, worry: textSchema, danger: textSchema }),
  /** What else it could be. */
  else: textSchema,
  /** Words to say aloud, without quotation marks. */
  say: textSchema,
});
export type StoryWords = z.infer<typeof storyWordsSchema>;

export const recogniseWordsSchema = z.strictObject({
  kind: z.literal('recognise'),
  ...headShape,
  stories: z.record(idSchema, storyWordsSchema),
});
export type RecogniseWords = z.infer<typeof recogniseWordsSchema>;
