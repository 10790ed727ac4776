import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Unpacks the zip that `npm run portable` left, into a folder with a blank and letters of three alphabets in its path.
 * @param name Tells apart the browsers that are tried at the same time.
 * @returns Absolute path of the folder in which `index.html` lies.
 */
export async function unpackZip(name: string): Promise<string> {
  const zip = 'out/portable/base.zip';
  if (!existsSync(zip)) throw new Error(`There is no ${zip} to test. Run "npm run portable" first.`);
  const stick = resolve('out/test/mem stick قريب ş', name);
  await rm(stick, { recursive: true, force: true });
  const files = Object.entries(unzipSync(readFileSync(zip)));
  for (const [file, content] of files) {
    await mkdir(join(stick, dirname(file)), { recursive: true });
    await writeFile(join(stick, file), content);
  }
  return join(stick, files[0]?.[0].split('/')[0] ?? '');
}
