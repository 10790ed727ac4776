import { z } from 'zod';
import { idSchema, textSchema } from './ids.ts';
import { textStateSchema } from './text-state.ts';

/** `content/programme/<track>/track.yaml` */
export const trackSchema = z.strictObject({
  id: idSchema,
  /** Module ids in their order. */
  modules: z.array(idSchema).min(1),
});
export type Track = z.infer<typeof trackSchema>;

/** `content/programme/<track>/words/<locale>.yaml` */
export const trackWordsSchema = z.strictObject({
  state: textStateSchema,
  title: textSchema,
  summary: textSchema,
});
export type TrackWords = z.infer<typeof trackWordsSchema>;

/** `content/programme/<track>/<module>/module.yaml` */
export const moduleSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('announced'),
    id: idSchema,
    picture: idSchema,
    /** What the whole module is expected to take, in minutes. */
    minutes: z.int().min(5).max(120),
  }),
  z.strictObject({
    status: z.literal('open'),
    id: idSchema,
    picture: idSchema,
    /** Lesson ids in their order; the first is the core and stands alone. */
    lessons: z.array(idSchema).min(3).max(4),
    /** Activity ids in their order. */
    practice: z.array(idSchema).min(1),
    /** One of `practice`, of kind `choice`: its questions come back two parts later and on the course page. */
    again: idSchema.optional(),
  }),
]);
export type Module = z.infer<typeof moduleSchema>;

/** `content/programme/<track>/<module>/words/<locale>.yaml` */
export const moduleWordsSchema = z.strictObject({
  state: textStateSchema,
  title: textSchema,
  summary: textSchema,
  goals: z.array(textSchema).min(2).max(4),
});
export type ModuleWords = z.infer<typeof moduleWordsSchema>;

/** Front matter of `…/<lesson>/<locale>.mdx` and of `content/pages/<page>/<locale>.mdx`. */
export const proseSchema = z.strictObject({
  state: textStateSchema,
  title: textSchema,
  /** One sentence: what the reader gets. */
  summary: textSchema,
});
export type Prose = z.infer<typeof proseSchema>;
