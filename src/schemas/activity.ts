import { z } from 'zod';
import { daySchema, idSchema, textSchema } from './ids.ts';
import { textStateSchema } from './text-state.ts';

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

/** Who has judged an answer key. Rated: at least five independent raters, see practice.md section 7. */
export const keyStateSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft') }),
  z.strictObject({
    status: z.literal('rated'),
    raters: z.int().min(5),
    /** Share of the raters who chose exactly this need, 0 to 1. */
    agreement: z.number().min(0.8).max(1),
    on: daySchema,
  }),
]);

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
    key: keyStateSchema,
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

export const conversationNodeSchema = z.union([
  z.strictObject({
    id: idSchema,
    /** How far the child lets the parent in at this point. */
    door: z.enum(['open', 'ajar', 'closed']),
    choices: z
      .array(z.strictObject({ id: idSchema, to: idSchema }))
      .min(2)
      .max(4),
  }),
  z.strictObject({
    id: idSchema,
    ending: z.enum(['closer', 'another-day', 'ask-advice', 'left-room', 'not-safe']),
  }),
]);
export type ConversationNode = z.infer<typeof conversationNodeSchema>;

export const conversationSchema = z.strictObject({
  kind: z.literal('conversation'),
  id: idSchema,
  child: z.strictObject({ gender: z.enum(['girl', 'boy']), age: z.int().min(12).max(25) }),
  start: idSchema,
  /** The ending behind "I stop and leave the room", offered at every node. */
  leave: idSchema,
  /** The ending behind "I am afraid here", offered at every node. */
  afraid: idSchema,
  sources: z.array(idSchema).min(1),
  nodes: z.array(conversationNodeSchema).min(1),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** `content/programme/<track>/<module>/practice/<activity>/activity.yaml` */
export const activitySchema = z.discriminatedUnion('kind', [recogniseSchema, conversationSchema]);
export type Activity = z.infer<typeof activitySchema>;

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
  state: textStateSchema,
  title: textSchema,
  summary: textSchema,
  stories: z.record(idSchema, storyWordsSchema),
});
export type RecogniseWords = z.infer<typeof recogniseWordsSchema>;

export const conversationNodeWordsSchema = z.strictObject({
  /** What can be seen; absent when nothing but words happens. */
  does: textSchema.optional(),
  /** What the child says, without quotation marks; absent where the child is silent and in endings. */
  says: textSchema.optional(),
  /** What the child thinks and does not say. In an ending: what stays with the child. */
  thinks: textSchema,
  /** Why it went this way; in an ending the closing words to the parent. */
  note: textSchema.optional(),
  /** What the parent can say, by choice id, without quotation marks. */
  choices: z.record(idSchema, textSchema).optional(),
});

export const conversationWordsSchema = z.strictObject({
  kind: z.literal('conversation'),
  state: textStateSchema,
  title: textSchema,
  summary: textSchema,
  /** The child's name in the script of this language. */
  name: textSchema,
  /** Where we are, who is there, what happened before. */
  scene: textSchema,
  nodes: z.record(idSchema, conversationNodeWordsSchema),
});
export type ConversationWords = z.infer<typeof conversationWordsSchema>;

/** `…/practice/<activity>/<locale>.yaml` */
export const activityWordsSchema = z.discriminatedUnion('kind', [recogniseWordsSchema, conversationWordsSchema]);
export type ActivityWords = z.infer<typeof activityWordsSchema>;
