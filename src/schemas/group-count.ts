import * as z from 'zod/mini';

// Travels to a browser, hence zod/mini. It comes when a trainer asks for the figures.

/** What a trainer types for an answer: the number of its column on the sheet, or `-` for none. */
const markSchema = z.enum(['1', '2', '3', '-']);
export type Mark = z.infer<typeof markSchema>;
const marksSchema = z.array(markSchema);

/**
 * The answers of one sheet without a name, in the order of the stories. The signs come first: one that does not belong here says more
 * than the length, which it changes too.
 */
export function sheetSchema(stories: number) {
  return z.pipe(marksSchema, marksSchema.check(z.length(stories)));
}

/** The same sheet before and after. */
export const beforeAfterSchema = z.array(z.string()).check(z.length(2));

/** A number of people or of cards as it is typed: 0 to 999. */
export const countSchema = z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number));
