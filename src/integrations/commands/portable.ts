import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES } from '../build/build-site.ts';
import { readEdition } from '../editions/read-edition.ts';
import { readCore } from '../editions/write-edition.ts';
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
  const bundler = createBundler(root);
  for (const id of ids) {
    const edition = await readEdition(join(root, PLACES.editions), id);
    const zip = await writePortable(core, edition, join(root, PLACES.portable, id), bundler);
    console.log(`${PLACES.portable}/${id}.zip: ${(zip.byteLength / 1000).toFixed(0)} kB`);
    console.log(sizeTable(listZip(zip), edition.edition.languages).join('\n'));
  }
});
