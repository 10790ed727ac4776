import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recordTranslations } from '../content-checks/record-translations.ts';
import { root, run } from './run.ts';

// npm run translated -- <file>… or -- --all: records in a translation which version of its source it translates.
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  if (!values.all && positionals.length === 0) throw new Error('Name the translations that are up to date, or --all.');
  // npm runs us in the root; INIT_CWD is where its user stood.
  const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
  const named = positionals.map((file) =>
    relative(join(root, 'content'), resolve(calledFrom, file)).replaceAll('\\', '/'),
  );
  process.chdir(root);
  const written = await recordTranslations('content', values.all ? 'all' : named);
  for (const path of written) console.log(`content/${path}: recorded`);
  console.log(written.length === 0 ? 'All of them were recorded already.' : `${written.length} recorded.`);
});
