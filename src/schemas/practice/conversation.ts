import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape } from './shared.ts';

export const conversationNodeSchema = z.union([
  z.strictObject({
    id: idSchema,
    /** How far the other lets the reader in at this point. */
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

const genderSchema = z.enum(['girl', 'boy']);

/** Whom the reader talks with. The gender bends verbs in some languages; grown people have one too. */
export const partnerSchema = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('child'), gender: genderSchema, age: z.int().min(12).max(25) }),
  z.strictObject({ who: z.literal('brother-or-sister'), gender: genderSchema, age: z.int().min(6).max(25) }),
  z.strictObject({ who: z.literal('parent'), gender: genderSchema }),
  z.strictObject({ who: z.literal('official'), gender: genderSchema }),
]);

export const conversationSchema = z.strictObject({
  kind: z.literal('conversation'),
  id: idSchema,
  with: partnerSchema,
  /** Whether the two can see each other: it changes how one stops. */
  by: z.enum(['room', 'phone']).default('room'),
  start: idSchema,
  /** The ending behind "I stop and leave the room" or "I end this call", offered at every node. */
  leave: idSchema,
  /** The ending behind "I am afraid here", offered at every node. */
  afraid: idSchema,
  sources: z.array(idSchema).min(1),
  nodes: z.array(conversationNodeSchema).min(1),
});
export type Conversation = z.infer<typeof conversationSchema>;

export const conversationNodeWordsSchema = z.strictObject({
  /** What can be seen; absent when nothing but words happens. */
  does: textSchema.optional(),
  /** What the other says, without quotation marks; absent where the other is silent and in endings. */
  says: textSchema.optional(),
  /** What the other thinks and does not say. In an ending: what stays with the other. */
  thinks: textSchema,
  /** Why it went this way; in an ending the closing words to the reader. */
  note: textSchema.optional(),
  /** What the reader can say, by choice id, without quotation marks. */
  choices: z.record(idSchema, textSchema).optional(),
});

export const conversationWordsSchema = z.strictObject({
  kind: z.literal('conversation'),
  ...headShape,
  /** The other's name in the script of this language. */
  name: textSchema,
  /** Where we are, who is there, what happened before. */
  scene: textSchema,
  nodes: z.record(idSchema, conversationNodeWordsSchema),
});
export type ConversationWords = z.infer<typeof conversationWordsSchema>;
