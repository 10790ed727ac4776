import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFolder } from '#integrations/hosting/compress-folder.ts';

/** A folder that other users may read, since a server that was started by root is one of them. `remove` ends it. */
export async function aHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'hosting-'));
  await chmod(home, 0o755);
  return { home, remove: () => rm(home, { recursive: true }) };
}

/** Writes a small site as an edition has it, with compressed copies, and files that stand for what a host adds. */
export async function writeSmallSite(folder: string, added: Record<string, string> = {}): Promise<void> {
  for (const [file, text] of Object.entries({ ...SITE, ...added })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await compressFolder(folder);
}

export const readSite = (folder: string, file: string) => readFile(join(folder, file));

const page = (name: string) =>
  `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>${name}</title>${`<p>Thuis praten, één keer per dag. ${name}</p>`.repeat(40)}</html>`;

const SITE = {
  'index.html': page('start'),
  '404.html': page('not here'),
  'nl/index.html': page('home'),
  'nl/help.html': page('help'),
  'nl/site.webmanifest': JSON.stringify({ name: 'x'.repeat(400) }),
  'assets/page.0a1b2c3d.js': `const words = '${'één '.repeat(200)}';\n`,
  'search/nl.js': `const index = '${'huis '.repeat(200)}';\n`,
  'worker.js': `// ${'worker '.repeat(100)}\n`,
  'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${'icon '.repeat(100)} --></svg>\n`,
  'robots.txt': 'User-agent: *\nAllow: /\n',
};
