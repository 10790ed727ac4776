import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostFilesFor, HOSTS, parseFolder, parseHost, readyFiles } from '#integrations/hosting/host-files.ts';
import { nginxConfig } from '#integrations/hosting/nginx.ts';

const folder = 'docs/hosting';

test.each(readyFiles())('docs/hosting/$file says what the table says', async ({ file, text }) => {
  const written = await readFile(join(folder, file), 'utf8').catch(() => 'no such file');
  expect(written, 'The table and the file differ. Run "npm run hosting" and commit what it writes.').toBe(text);
});

test('docs/hosting/ holds the ready files and what explains them, and nothing that is left over', async () => {
  expect((await readdir(folder)).sort()).toEqual(['README.md', ...readyFiles().map(({ file }) => file)].sort());
});

test('every ready file and every host of the command line is explained in the README', async () => {
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  for (const { file } of readyFiles()) expect(readme, file).toContain(`\`${file}\``);
  for (const host of HOSTS) expect(readme, host).toContain(host);
});

test('each host gets its file under the name it looks for', () => {
  const names = HOSTS.map((host) => [host, hostFilesFor(host).map(({ file }) => file)]);
  expect(Object.fromEntries(names)).toEqual({
    apache: ['.htaccess'],
    iis: ['web.config'],
    netlify: ['_headers'],
    cloudflare: ['_headers'],
  });
});

test('a host that reads no file of the folder is refused, and the message says where its file is', () => {
  expect(parseHost('apache')).toBe('apache');
  expect(() => parseHost('nginx')).toThrow(
    /"nginx".*Known: apache, iis, netlify, cloudflare\..*docs\/hosting\/README\.md/s,
  );
});

test('putting one name in the place of the example is all that a folder of another name needs in nginx', () => {
  const ready = readyFiles().find(({ file }) => file === 'nginx-folder.conf')?.text ?? '';
  expect(ready.replaceAll('my-folder', 'ouders')).toBe(nginxConfig('/ouders/'));
});

test.each(['my-folder', '/my-folder', '/../', '/a b/', '/"/', ''])('"%s" is no place under a domain', (text) => {
  expect(() => parseFolder(text)).toThrow('Write "/", or the folder between slashes: "/my-folder/".');
});

test.each(['/', '/my-folder/', '/a/b.c/'])('"%s" is a place under a domain', (text) => {
  expect(parseFolder(text)).toBe(text);
});
