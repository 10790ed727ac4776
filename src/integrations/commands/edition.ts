import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PLACES } from '../build/build-site.ts';
import { EditionError } from '../editions/edition-error.ts';
import { makeEditions, takeShard, type Made } from '../editions/make-editions.ts';
import { readCore } from '../editions/read-core.ts';
import { listEditions } from '../editions/read-edition.ts';
import { readSurroundings } from '../editions/read-surroundings.ts';
import { progressBar } from './progress-bar.ts';
import { root, run } from './run.ts';

// npm run edition -- <id>… or -- --all [--shard 2/4] [--verbose]: stamps editions from the core that "npm run build" left.
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      shard: { type: 'string', default: '1/1' },
      /** Tells how each colour was found. */
      verbose: { type: 'boolean', default: false },
    },
  });
  const known = await listEditions(PLACES.editions);
  const ids = takeShard(values.all ? known : [...new Set(positionals)], values.shard);
  if (!values.all && positionals.length === 0)
    throw new EditionError(`Name an edition, or --all. Known: ${known.join(', ')}.`);
  if (!existsSync(join(root, PLACES.core, 'index.html')))
    throw new EditionError('There is no core yet. Run "npm run build" first.');
  const made = await makeEditions(ids, {
    core: await readCore(PLACES.core),
    surroundings: await readSurroundings(PLACES.content),
    editions: PLACES.editions,
    target: PLACES.others,
    today: new Date().toISOString().slice(0, 10),
    tell: progressBar(process.stderr),
  });
  for (const one of made) console.log(summaryOf(one, { isMany: made.length > 3, verbose: values.verbose }));
  const refused = made.filter(({ kind }) => kind === 'refused').length;
  console.log(`${made.length - refused} of ${made.length} made, in ${PLACES.others}/.`);
  if (refused > 0) process.exitCode = 1;
});

/** With many, one line for what went well, since nobody reads hundreds of hints. */
function summaryOf(one: Made, { isMany, verbose }: { isMany: boolean; verbose: boolean }): string {
  const folder = `${PLACES.others}/${one.id}`;
  if (one.kind === 'refused') {
    const old = existsSync(join(root, folder)) ? `  ${folder}/ still holds what was made before.\n` : '';
    return `\n${one.id}: not made.\n${one.message}\n${old}`;
  }
  if (isMany) return `${one.id}: made, ${one.missing.length} hints`;
  return [
    `${one.id}: ready in ${folder}/`,
    ...(one.notes && verbose ? [one.notes] : []),
    ...(one.notes && !verbose ? ['  Colours were read or derived; --verbose tells which from where.'] : []),
    '  Before the public comes:',
    ...one.missing.map((sentence) => `  - ${sentence}`),
    `  Next, for your web server: npm run hosting -- apache ${folder} (or iis, netlify, cloudflare; for nginx see docs/hosting/)`,
  ].join('\n');
}
