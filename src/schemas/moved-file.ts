import * as z from 'zod/mini';

/** A file by which a record goes to another device. What is in it is parsed as what is stored is: it may be older or newer. */
export const movedFileSchema = z.strictObject({ kind: z.literal('page-notes'), record: z.unknown() });
