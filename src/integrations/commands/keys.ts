import { relative, resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { rateKeys, readSound, type KeyChange } from '../keys/rate-keys.ts';
import { ratingsTemplate } from '../keys/template.ts';
import { root, run } from './run.ts';

// npm run keys -- <file>… [--write]: which stories may be scored, by what raters said. -- --template <language>: a file to type that into.
// npm runs us in the root; INIT_CWD is where its user stood.
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { template: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const named = positionals.map((file) => relative(root, resolve(calledFrom, file)));
  if (values.template !== undefined) return writeTemplate(values.template);
  if (named.length === 0)
    throw new Error('Name the files of ratings, or make an empty one: npm run keys -- --template nl');
  const { report, changes } = await rateKeys('content', named, values.write);
  console.log(`${report}\n\n${tellChanges(changes, values.write)}`);
});

function tellChanges(changes: readonly KeyChange[], isWritten: boolean): string {
  if (changes.length === 0) return 'The stories say this already: nothing to write.';
  const lines = changes.map(({ file, story, from, to }) => `${file}: ${story}, ${from} to ${to}`);
  const end = isWritten
    ? 'Written. Now run "npm run check": a set from which a card was taken may need another story.'
    : 'Nothing was written. Add --write to write it.';
  return [...lines, end].join('\n');
}

/** Into a file, since what npm prints itself would stand in a redirected one; never over ratings that were typed. */
async function writeTemplate(locale: string): Promise<void> {
  const content = await readSound('content');
  if (!content.localeIds.includes(locale))
    throw new Error(`The course has no language "${locale}". Expected one of ${content.localeIds.join(', ')}.`);
  const file = resolve(calledFrom, `ratings-${locale}.csv`);
  await writeFile(file, ratingsTemplate(content, locale), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`${file} is there already. Rename or move it first, so that no ratings are lost.`);
  });
  console.log(`${file}: type the ratings into it, then run npm run keys -- ratings-${locale}.csv`);
}
