import lunr from 'lunr';
import { createLanguage } from '#domain/search/create-language.ts';
import type { QuickIndex } from '#domain/search/document.ts';
import { SearchUnavailable, type SearchEngine } from '#domain/search/engine.ts';
import type { Language } from '#domain/search/language.ts';
import { createLunrEngine } from '#domain/search/lunr-engine.ts';
import { unpackIndex, unpackTexts } from '#domain/search/pack.ts';
import { loadFile } from './load-file.ts';
import { createPause } from './pause.ts';
import { stemEnglish } from './stem-english.ts';

/** What the small index brings: answers from titles, headings and other words, and the parts that a larger engine needs. */
export interface Quick {
  readonly engine: SearchEngine;
  readonly index: QuickIndex;
  readonly language: Language;
}

/** @throws {SearchUnavailable} */
export async function openQuick(folder: string, localeId: string): Promise<Quick> {
  const index = unpackIndex(await loadFile(folder, localeId, 'index'));
  if (!index) throw new SearchUnavailable(`the index of ${localeId} has another shape`);
  const language = createLanguage(localeId, stemEnglish);
  return { engine: await createLunrEngine({ lunr, language, index, pause: createPause() }), index, language };
}

/** The full text. @throws {SearchUnavailable} */
export async function openFullText(folder: string, { index, language }: Quick): Promise<SearchEngine> {
  const texts = unpackTexts(await loadFile(folder, language.id, 'text'));
  if (!texts) throw new SearchUnavailable(`the text of ${language.id} has another shape`);
  return createLunrEngine({ lunr, language, index, texts, pause: createPause() });
}
