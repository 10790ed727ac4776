import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape } from './shared.ts';

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
  ...headShape,
  /** The child's name in the script of this language. */
  name: textSchema,
  /** Where we are, who is there, what happened before. */
  scene: textSchema,
  nodes: z.record(idSchema, conversationNodeWordsSchema),
});
export type ConversationWords = z.infer<typeof conversationWordsSchema>;
