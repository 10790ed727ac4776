import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape, ideaSchema, keyStateSchema } from './shared.ts';

/** One step comes before another. What no pair speaks of may stand in any order. */
const pairSchema = z.strictObject({
  id: idSchema,
  first: idSchema,
  then: idSchema,
  /** The mistaken idea behind the other order. */
  misconception: ideaSchema,
});

export const taskSchema = z.strictObject({
  id: idSchema,
  /** In the order in which they are shown at first. */
  steps: z.array(idSchema).min(3).max(7),
  pairs: z.array(pairSchema).min(1),
  sources: z.array(idSchema).min(1),
  key: keyStateSchema,
});
export type Task = z.infer<typeof taskSchema>;

export const orderSchema = z.strictObject({
  kind: z.literal('order'),
  id: idSchema,
  tasks: z.array(taskSchema).min(1),
});
export type Order = z.infer<typeof orderSchema>;

export const taskWordsSchema = z.strictObject({
  title: textSchema,
  /** What happened, and the question at its end. A blank line starts a new paragraph. */
  text: textSchema,
  /** By step id. Short: each stands on a button's line. */
  steps: z.record(idSchema, textSchema),
  /** By pair id: why the one comes before the other. */
  pairs: z.record(idSchema, textSchema),
});

export const orderWordsSchema = z.strictObject({
  kind: z.literal('order'),
  ...headShape,
  tasks: z.record(idSchema, taskWordsSchema),
});
export type OrderWords = z.infer<typeof orderWordsSchema>;
