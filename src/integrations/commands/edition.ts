import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { PLACES } from '../build/build-site.ts';
import { EditionError, listEditions, readEdition } from '../editions/read-edition.ts';
import { readCore, writeEdition } from '../editions/write-edition.ts';
import { root, run } from './run.ts';

// npm run edition -- <id>… or -- --all: stamps editions from the core that "npm run build" left.
await run(async () => {
  const folder = join(root, PLACES.editions);
  const ids = process.argv.includes('--all') ? await listEditions(folder) : process.argv.slice(2);
  if (ids.length === 0)
    throw new EditionError(`Name an edition, or --all. Known: ${(await listEditions(folder)).join(', ')}.`);
  if (!existsSync(join(root, PLACES.core, 'index.html')))
    throw new EditionError('There is no core yet. Run "npm run build" first.');
  const core = await readCore(join(root, PLACES.core));
  for (const id of ids) {
    await writeEdition(core, await readEdition(folder, id), join(root, PLACES.others, id));
    console.log(`${id}: ready in ${PLACES.others}/${id}/`);
  }
});
