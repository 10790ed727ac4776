import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES } from '../build/build-site.ts';
import { readCore } from '../editions/read-core.ts';
import { readEdition } from '../editions/read-edition.ts';
import { readSurroundings } from '../editions/read-surroundings.ts';
import { PortableError } from '../portable/portable-error.ts';
import { sizeTable } from '../portable/size-table.ts';
import { createBundler, writePortable } from '../portable/write-portable.ts';
import { listZip } from '../portable/zip-folder.ts';
import { root, run } from './run.ts';

// npm run portable [-- <id>…]: makes zips that open from a memory stick, of the core that "npm run build" left.
await run(async () => {
  const ids = process.argv.length > 2 ? process.argv.slice(2) : ['base'];
  if (!existsSync(join(root, PLACES.core, 'index.html')))
    throw new PortableError('There is no core yet. Run "npm run build" first.');
  const core = await readCore(join(root, PLACES.core));
  const surroundings = await readSurroundings(PLACES.content);
  const bundler = createBundler(root);
  for (const id of ids) {
    const edition = await readEdition(PLACES.editions, id, surroundings);
    const zip = await writePortable(core, edition, surroundings.locales, join(root, PLACES.portable, id), bundler);
    console.log(`${PLACES.portable}/${id}.zip: ${(zip.byteLength / 1000).toFixed(0)} kB`);
    console.log(sizeTable(listZip(zip), edition.edition.languages).join('\n'));
  }
});
