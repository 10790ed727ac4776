import * as z from 'zod/mini';

// Travels to a browser, hence zod/mini. It comes when a trainer asks for the figures.

/** What a trainer types for an answer: the number of its column on the sheet, or `-` for none. */
export const markSchema = z.enum(['1', '2', '3', '-']);
export type Mark = z.infer<typeof markSchema>;

/** The answers of one sheet without a name, in the order of the stories. */
export function sheetSchema(stories: number) {
  return z.array(markSchema).check(z.length(stories));
}

/** The same sheet before and after. */
export const beforeAfterSchema = z.array(z.string()).check(z.length(2));

/** A number of people or of cards as it is typed: 0 to 999. */
export const countSchema = z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number));
