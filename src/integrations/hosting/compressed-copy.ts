import { COPIES } from './rules.ts';

/**
 * Whether a file is the compressed copy of another one: no page links to it and no list names it, so whoever lists or weighs
 * a folder leaves it out.
 */
export function isCompressedCopy(file: string): boolean {
  return COPIES.some(({ ending }) => file.endsWith(ending));
}
