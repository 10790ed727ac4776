import type { Content } from '#reader/content.ts';
import type { ProseFile } from '#reader/parse-prose.ts';
import { sourceHash } from '#reader/source-hash.ts';
import { lessonsOf } from '#reader/walk.ts';
import { sourceLocale } from './languages.ts';
import { wordsOf, type WordsFile } from './words-files.ts';

/** Where one translation stands. */
export interface Translation {
  locale: string;
  file: WordsFile | ProseFile;
  source: WordsFile | ProseFile;
  /** `unrecorded`: no hash. `stale`: the source has changed since, or nobody has recorded the hash yet. */
  status: 'current' | 'stale' | 'unrecorded';
  isReviewed: boolean;
}

/** Every text that is readable in its source language and in another. */
export function translationsOf(content: Content): Translation[] {
  return textsOf(content).flatMap(({ source, others }) => {
    const hash = sourceHash(source.text);
    return others.map(([locale, file]) => ({
      locale,
      file,
      source,
      status: statusOf(file, hash),
      isReviewed: isReviewed(file),
    }));
  });
}

/** Every text in the source language. */
export function sourceTexts(content: Content): (WordsFile | ProseFile)[] {
  return textsOf(content).map(({ source }) => source);
}

export function isReviewed({ data }: WordsFile | ProseFile): boolean {
  return data.state.review !== 'draft';
}

function textsOf(content: Content) {
  const locale = sourceLocale(content) ?? '';
  const prose = [...lessonsOf(content), ...content.pages].map(({ texts }) => texts);
  return [...prose, ...wordsOf(content)].flatMap((files: ReadonlyMap<string, WordsFile | ProseFile>) => {
    const source = files.get(locale);
    return source === undefined ? [] : [{ source, others: [...files].filter(([id]) => id !== locale) }];
  });
}

function statusOf(file: WordsFile | ProseFile, hash: string): Translation['status'] {
  const { of } = file.data.state;
  return of === undefined ? 'unrecorded' : of === hash ? 'current' : 'stale';
}
