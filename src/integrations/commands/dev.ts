import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { PLACES } from '../build/build-site.ts';
import { EDITION_VARIABLE } from '../editions/index.ts';
import { BASE, readEdition } from '../editions/read-edition.ts';
import { readSurroundings } from '../editions/read-surroundings.ts';
import { root, run } from './run.ts';

// npm run dev [-- --edition <id>]: pages as you write, with the name, colours and contacts of one edition.
await run(async () => {
  const { values } = parseArgs({ options: { edition: { type: 'string', default: BASE } } });
  await readEdition(PLACES.editions, values.edition, await readSurroundings(PLACES.content)); // Says at once what is wrong.
  process.env[EDITION_VARIABLE] = values.edition;
  await dev({ root });
});
