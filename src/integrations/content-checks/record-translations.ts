import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPlace, pathOf } from '#reader/layout.ts';
import { listFiles } from '#reader/list-files.ts';
import { parseContent } from '#reader/parse-content.ts';
import { sourceHash } from '#reader/source-hash.ts';
import { recordTranslation } from './record-translation.ts';

/**
 * Records in translations which version of their source they translate.
 * @param root The folder `content/`.
 * @param named Paths below it, or every translation there is.
 * @returns Paths of the files that changed; those that were up to date are left alone.
 * @throws {Error} In an author's words, before anything is written, when a path is no translation or cannot be recorded.
 */
export async function recordTranslations(root: string, named: readonly string[] | 'all'): Promise<string[]> {
  const files = await listFiles(root);
  const source = parseContent(root, files).content.locales?.data.source;
  if (source === undefined)
    throw new Error(`${root}/locales.yaml cannot be read. Run "npm run check" to see what is wrong with it.`);
  const translations = [...files.keys()].filter((path) => sourcePath(path, source) !== undefined);
  const stray = named === 'all' ? [] : named.filter((path) => !translations.includes(path));
  if (stray.length > 0) throw new Error(`No translation: ${stray.map((path) => `${root}/${path}`).join(', ')}.`);
  const written = (named === 'all' ? translations : named)
    .map((path) => ({ path, before: files.get(path) ?? '', after: recorded(root, path, source, files) }))
    .filter(({ before, after }) => after !== before);
  await Promise.all(written.map(({ path, after }) => writeFile(join(root, path), after)));
  return written.map(({ path }) => path);
}

function recorded(root: string, path: string, source: string, files: ReadonlyMap<string, string>): string {
  const from = sourcePath(path, source) ?? '';
  const sourceText = files.get(from);
  if (sourceText === undefined) throw new Error(`${root}/${path} has no source: there is no ${root}/${from}.`);
  const after = recordTranslation(files.get(path) ?? '', sourceHash(sourceText));
  if (after === undefined) throw new Error(`${root}/${path} has no "state". Copy that line from ${root}/${from}.`);
  return after;
}

/** undefined for what is no translation. Interface strings and words for searching have no state. */
function sourcePath(path: string, source: string): string | undefined {
  const place = findPlace(path);
  const locale = place?.names['locale'];
  if (place === undefined || locale === undefined || locale === source) return undefined;
  return place.kind === 'ui' || place.kind === 'search-words'
    ? undefined
    : pathOf(place.kind, { ...place.names, locale: source });
}
