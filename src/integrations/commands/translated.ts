import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findPlace, pathOf } from '#reader/layout.ts';
import { listFiles } from '#reader/list-files.ts';
import { readContent } from '#reader/read-content.ts';
import { sourceHash } from '#reader/source-hash.ts';
import { recordTranslation } from '../content-checks/record-translation.ts';
import { root, run } from './run.ts';

// npm run translated -- <file>… or -- --all: records in a translation which version of its source it translates.
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
  const named = positionals.map((file) => relative(resolve(root, 'content'), resolve(calledFrom, file)));
  process.chdir(root);
  const files = await listFiles('content');
  const source = (await readContent('content')).content.locales?.data.source;
  if (source === undefined) throw new Error('content/locales.yaml cannot be read. Run "npm run check" to see why.');
  const translations = [...files.keys()].filter((path) => isTranslation(path, source));
  if (!values.all && named.length === 0) throw new Error('Name the translations that are up to date, or --all.');
  const stray = named.filter((path) => !translations.includes(path));
  if (stray.length > 0)
    throw new Error(`These are no translations: ${stray.map((path) => `content/${path}`).join(', ')}.`);
  let written = 0;
  for (const path of values.all ? translations : named) written += (await record(path, source)) ? 1 : 0;
  console.log(`${written} of ${values.all ? translations.length : named.length} translations were recorded anew.`);
});

function isTranslation(path: string, source: string): boolean {
  const place = findPlace(path);
  const locale = place?.names['locale'];
  return locale !== undefined && locale !== source && place?.kind !== 'ui' && place?.kind !== 'search-words';
}

/** @returns Whether the file changed. */
async function record(path: string, source: string): Promise<boolean> {
  const place = findPlace(path);
  if (place === undefined) return false;
  const sourcePath = pathOf(place.kind, { ...place.names, locale: source });
  const hash = sourceHash(await readFile(`content/${sourcePath}`, 'utf8'));
  const before = await readFile(`content/${path}`, 'utf8');
  const after = recordTranslation(before, hash);
  if (after === undefined) throw new Error(`content/${path} has no "state". Copy it from content/${sourcePath}.`);
  if (after === before) return false;
  await writeFile(`content/${path}`, after);
  console.log(`content/${path}: ${hash}`);
  return true;
}
