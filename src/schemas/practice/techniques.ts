import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape, keyStateSchema, misconceptionSchema } from './shared.ts';

/** What a message does. The five answers a reader chooses from. */
export const stepSchema = z.enum(['nothing', 'find', 'trust', 'isolate', 'press']);
export type Step = z.infer<typeof stepSchema>;

const messageSchema = z.strictObject({
  id: idSchema,
  step: stepSchema,
  /** The mistaken idea behind seeing something in a harmless message, or nothing in another. */
  misconception: misconceptionSchema,
});

const chatSchema = z.strictObject({
  id: idSchema,
  messages: z.array(messageSchema).min(2),
  sources: z.array(idSchema).min(1),
  key: keyStateSchema,
});

export const techniquesSchema = z.strictObject({
  kind: z.literal('techniques'),
  id: idSchema,
  chats: z.array(chatSchema).min(1),
});
export type Techniques = z.infer<typeof techniquesSchema>;

const messageWordsSchema = z.strictObject({
  /** Who writes. */
  from: textSchema,
  /** At most 25 words. Nothing that could be copied to reach a child, no threat with pictures, no address or name of a group. */
  text: textSchema,
  /** What we see in it, and why. */
  why: textSchema,
});

export const techniquesWordsSchema = z.strictObject({
  kind: z.literal('techniques'),
  ...headShape,
  chats: z.record(
    idSchema,
    z.strictObject({
      title: textSchema,
      /** Who is in this chat. */
      text: textSchema,
      messages: z.record(idSchema, messageWordsSchema),
    }),
  ),
});
export type TechniquesWords = z.infer<typeof techniquesWordsSchema>;
