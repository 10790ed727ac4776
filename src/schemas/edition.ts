import { z } from 'zod';
import { idSchema, localeIdSchema, textSchema } from './ids.ts';

/** `content/editions/<id>/edition.yaml`: one municipality, or the base. */
export const editionSchema = z.strictObject({
  id: idSchema,
  /** Product name per language, as it stands in titles and on the home screen. */
  name: z.record(localeIdSchema, textSchema),
  /** First one is the default. */
  languages: z.array(localeIdSchema).min(1),
  country: z.string().regex(/^[a-z]{2}$/),
  tracks: z.array(idSchema).min(1),
  /** Where *Leave now* goes: a neutral page elsewhere, or the neutral page that comes with the site. */
  leaveTo: z.union([z.literal('built-in'), z.url({ protocol: /^https$/ })]),
});
export type Edition = z.infer<typeof editionSchema>;
