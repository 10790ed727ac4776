import { z } from 'zod';
import { textSchema } from './ids.ts';

/** Strings by key, in groups by the part of the site where they show. */
export type UiTree = { [key: string]: string | UiTree };

/** `content/ui/<locale>.json`. The English file is the list of keys; `t()` is typed by it. */
export const uiFileSchema: z.ZodType<UiTree> = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*$/, 'expected a key such as "languageNow" or "minutes_one"'),
  z.union([textSchema, z.lazy(() => uiFileSchema)]),
);
