import * as z from 'zod/mini';
import { daySchema } from './day.ts';

// Both shapes are read by code of another age: a kept page from last year asks for today's list, and today's page finds last
// year's note. So keys that are not known are passed over, and none that stands here may go or change its meaning
// (tests/frozen/offline/).

const countSchema = z.number().check(z.refine((count) => Number.isSafeInteger(count) && count >= 0));

/** Names the state of a copy; part of the name of a cache. */
const versionSchema = z.string().check(z.regex(/^[0-9a-z-]{1,40}$/));

const listedFileSchema = z.object({
  /** From the site's own folder: `nl/help.html`. */
  file: z.string().check(z.refine(isInside)),
  bytes: countSchema,
  /** CRC-32 (as in ISO 3309 and zip files), as a number from 0 on. */
  crc: countSchema,
});
export type ListedFile = z.infer<typeof listedFileSchema>;

const listedPackSchema = z.object({
  ...listedFileSchema.shape,
  /** Files of the list that can be put together from it, in the order in which it has them. */
  holds: z.array(z.string()),
});
/** Pages of one folder as one text, in which what they share stands once. A way to load them: packs themselves are never kept. */
export type ListedPack = z.infer<typeof listedPackSchema>;

/** `<locale>/offline.json`: everything that a copy of this language holds. */
export const offlineListSchema = z.object({
  /** Another one as soon as any of the files is another. */
  version: versionSchema,
  files: z.array(listedFileSchema).check(z.minLength(1)),
  /** Absent before there were packs, and where none helps. Packs of another make than `packHeadSchema` want another key. */
  packs: z.optional(z.array(listedPackSchema)),
});
export type OfflineList = z.infer<typeof offlineListSchema>;

/** The first line of a pack. Lengths are in UTF-16 units, as JavaScript counts them. */
export const packHeadSchema = z.object({
  /** Of each piece; all of them follow that line in this order, with nothing between. */
  lengths: z.array(countSchema),
  /** Of each text: the numbers of its pieces, from 0. */
  texts: z.array(z.array(countSchema)),
});
export type PackHead = z.infer<typeof packHeadSchema>;

const copyWordsSchema = z.object({
  /** Tag for `Intl`. */
  format: z.string(),
  /** Has `{{day}}`. */
  old: z.string(),
  newer: z.string(),
  link: z.string(),
});
/** What a kept page says about its own age; the words lie in the copy, so that nobody else carries them. */
export type CopyWords = z.infer<typeof copyWordsSchema>;

/** What a copy says about itself. It is written after the last file, so a copy that has one is whole. */
export const copyNoteSchema = z.object({
  version: versionSchema,
  bytes: countSchema,
  /** When it was loaded. */
  day: daySchema,
  /** The last day on which the site was seen to have the same. */
  same: daySchema,
  /** The last day on which the site was asked. */
  asked: daySchema,
  /** How many bytes a newer version needs; absent when none is known. */
  newer: z.optional(countSchema),
  words: copyWordsSchema,
});
export type CopyNote = z.infer<typeof copyNoteSchema>;

/** A relative way down, in plain names: a list must not make a page ask elsewhere. */
function isInside(path: string): boolean {
  return path.split('/').every((part) => /^[\w@~+,=()!-][\w.@~+,=()!-]*$/.test(part));
}
