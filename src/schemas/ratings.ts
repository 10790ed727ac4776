import { z } from 'zod';
import { daySchema, idSchema, localeIdSchema } from './ids.ts';

/** What a rater is to families. `both` counts as a practitioner and as a parent; `neither` only as a rater. */
export const raterRoleSchema = z.enum(['practitioner', 'parent', 'both', 'neither']);
export type RaterRole = z.infer<typeof raterRoleSchema>;

/** A number that the organiser gave, such as `nl3`: never a name or initials. */
export const raterIdSchema = z
  .string()
  .regex(/^[a-z]{0,3}[1-9]\d{0,2}$/, 'expected a number from the organiser such as "nl3", and no name');

/** How a sheet says ordinary, worry and danger in every language; empty when the rater left the story open. */
export const ratedAnswerSchema = z.enum(['1', '2', '3', '']);

/** A file in which an organiser typed what raters ticked on paper. */
export const ratingsSchema = z.strictObject({
  /** In which the raters read the stories. */
  language: localeIdSchema,
  /** On which the last sheet was handed in. */
  day: daySchema,
  raters: z.record(
    raterIdSchema,
    z.strictObject({
      role: raterRoleSchema,
      /** One letter that raters of the same background share; a letter, so that no file says where anybody comes from. Empty: not told. */
      background: z.string().regex(/^[a-z]?$/, 'expected one small letter, or nothing'),
    }),
  ),
  /** By story, then by rater. */
  answers: z.record(idSchema, z.record(raterIdSchema, ratedAnswerSchema)),
});
export type Ratings = z.infer<typeof ratingsSchema>;
