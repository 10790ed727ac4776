import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '#integrations/files/list-files.ts';
import { bucketScript } from '#integrations/hosting/bucket.ts';
import { isCompressedCopy } from '#integrations/hosting/compressed-copy.ts';
import { CACHE, contentType, TYPES } from '#integrations/hosting/rules.ts';
import { writeSmallSite } from '#tests/support/hosting/small-folder.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'bucket-'));
  await mkdir(join(home, 'bin'));
  await writeFile(
    join(home, 'bin/aws'),
    '#!/bin/sh\nfor word; do printf "%s\\t" "$word"; done >> "$CALLS"; echo >> "$CALLS"\n',
  );
  await chmod(join(home, 'bin/aws'), 0o755);
  await writeFile(join(home, 'upload.sh'), bucketScript());
});
afterEach(() => rm(home, { recursive: true }));

/** Runs the script with a program in the place of "aws" that writes down what it is asked. */
function upload(...args: string[]) {
  const env = { ...process.env, PATH: `${join(home, 'bin')}:${process.env['PATH']}`, CALLS: join(home, 'calls') };
  return spawnSync('sh', [join(home, 'upload.sh'), ...args], { env, encoding: 'utf8' });
}

test('every file is uploaded once, with its type and its cache rule, and pages come last', async () => {
  const site = join(home, 'site');
  await writeSmallSite(site, { '.htaccess': 'x', 'pagefind/nl.pf_meta': 'x', 'assets/dot.0a1b2c3d.png': 'x' });
  expect(upload(`${site}/`, 's3://bucket/name/', '--endpoint-url', 'https://s3.example')).toMatchObject({ status: 0 });
  const sent = (await Promise.all((await readCalls()).map((call) => whatItSends(call, site)))).flat();
  const wanted = (await listFiles(site)).filter((file) => !isCompressedCopy(file) && file !== '.htaccess');
  expect(sent.map(({ file }) => file).sort()).toEqual(wanted);
  for (const { file, to, type, cache } of sent) {
    expect(to, file).toBe(`s3://bucket/name/${file}`);
    const known = TYPES.find(({ ending }) => file.endsWith(`.${ending}`));
    expect(type, file).toBe(known ? contentType(known) : 'application/octet-stream');
    expect(cache, file).toBe(file.startsWith('assets/') ? CACHE.hashed : CACHE.other);
  }
  const order = sent.map(({ file }) => file.endsWith('.html'));
  expect(order.indexOf(true)).toBeGreaterThan(order.lastIndexOf(false));
});

test('options for the program reach every call', async () => {
  const site = join(home, 'site');
  await writeSmallSite(site);
  upload(site, 's3://bucket', '--endpoint-url', 'https://s3.example');
  for (const call of await readCalls()) expect(call.slice(-2)).toEqual(['--endpoint-url', 'https://s3.example']);
});

test('a folder that is no site is refused before anything is sent', async () => {
  const { status, stderr } = upload(home, 's3://bucket');
  expect(status).toBe(2);
  expect(stderr).toContain('The folder is the one that holds index.html');
  await expect(readCalls()).rejects.toThrow();
});

async function readCalls(): Promise<string[][]> {
  const lines = (await readFile(join(home, 'calls'), 'utf8')).split('\n').slice(0, -1);
  return lines.map((line) => line.split('\t').slice(0, -1));
}

/** As "aws s3 cp --recursive" chooses: the last filter that fits a file decides, and `*` reaches into folders. */
async function whatItSends(call: string[], site: string): Promise<Sent[]> {
  const [, , from = '', to = ''] = call;
  const filters = call.flatMap((word, index) => {
    const pattern = call[index + 1] ?? '';
    return word === '--include' || word === '--exclude' ? [{ isKept: word === '--include', pattern }] : [];
  });
  const below = from.slice(site.length + 1);
  const after = (name: string) => call[call.indexOf(name) + 1] ?? '';
  return (await listFiles(from))
    .filter((file) => filters.findLast(({ pattern }) => fits(file, pattern))?.isKept ?? true)
    .map((file) => ({
      file: below ? `${below}/${file}` : file,
      to: `${to}/${file}`,
      type: after('--content-type'),
      cache: after('--cache-control'),
    }));
}

function fits(file: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(file);
}

type Sent = { file: string; to: string; type: string; cache: string };
