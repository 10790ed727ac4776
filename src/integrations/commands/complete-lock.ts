import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { completeLock, findMissing, type Lock } from '../lock/complete-lock.ts';
import { root, run } from './run.ts';

// npm run lock: adds what package-lock.json lacks for other systems. To be run after every change of dependencies.
await run(async () => {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(await readFile(file, 'utf8')) as Lock; // npm's own file, written by npm.
  const missing = findMissing(lock);
  await writeFile(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(missing.length === 0 ? 'The lock is complete.' : `Added ${missing.map(({ name }) => name).join(', ')}.`);
});
