import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { recordTranslations } from '#integrations/content-checks/record-translations.ts';
import { readContent } from '#reader/read-content.ts';
import { goodTree } from '#tests/support/content/good-tree.ts';
import { writeTree } from '#tests/support/content/write-tree.ts';

const folders: string[] = [];
const write = async (changes = {}) => {
  const root = await writeTree(changes);
  folders.push(root);
  return root;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const command = join(import.meta.dirname, '../../../src/integrations/commands/check.ts');
const check = async (...args: string[]) => {
  const run = promisify(execFile)(process.execPath, [command, ...args]);
  return run.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      stdout: error.stdout + error.stderr,
    }),
  );
};

test('the command passes a sound course and prints its tables', async () => {
  const { code, stdout } = await check(await write());
  expect(stdout).toMatch(/^The programme +there +wanted/);
  expect(stdout).toContain('Translations');
  expect(stdout).toContain('Readability');
  expect(stdout).toContain('Content is sound: no errors');
  expect(code).toBe(0);
}, 30_000);

test('the command fails on an error and tells it; before a launch it also wants contacts that were rung', async () => {
  const root = await write({ 'glossary/nl.yaml': 'terms: [' });
  const { code, stdout } = await check(root, '--launch', '--readability');
  expect(code).toBe(1);
  expect(stdout).toContain(`${root}/glossary/nl.yaml:1   [schema/broken-yaml]`);
  expect(stdout).toContain('[contacts-at-launch/never-checked]');
  expect(stdout).toMatch(/File +words +score/);
}, 30_000);

test('the command says when there is nothing to check', async () => {
  const { code, stdout } = await check('no-such-folder');
  expect(code).toBe(1);
  expect(stdout).toContain('There is nothing to check in no-such-folder/.');
}, 30_000);

const old = (text: string) => text.replace(/of: '\w+'/, "of: '000000000000'");

test('a translation that is named is recorded, and the others stay', async () => {
  const tree = goodTree();
  const paths = ['pages/help/nl.mdx', 'pages/help/ar.mdx'];
  const root = await write(Object.fromEntries(paths.map((path) => [path, old(tree[path] ?? '')])));
  expect(await recordTranslations(root, ['pages/help/nl.mdx'])).toEqual(['pages/help/nl.mdx']);
  expect(await readFile(join(root, 'pages/help/nl.mdx'), 'utf8')).toBe(tree['pages/help/nl.mdx']);
  expect(await readFile(join(root, 'pages/help/ar.mdx'), 'utf8')).toContain('000000000000');
});

test('all of them are recorded at once, even where the hash was no text', async () => {
  const tree = goodTree();
  const root = await write({
    'glossary/nl.yaml': (tree['glossary/nl.yaml'] ?? '').replace(/of: '\w+'/, 'of: 000000000000'),
  });
  expect(await recordTranslations(root, 'all')).toEqual(['glossary/nl.yaml']);
  expect((await readContent(root)).findings).toEqual([]);
  expect(await recordTranslations(root, 'all')).toEqual([]);
});

test.each(['glossary/en.yaml', 'ui/nl.json', 'glossary/xx/nl.yaml'])('%s is no translation', async (path) => {
  await expect(recordTranslations(await write(), [path])).rejects.toThrow(`No translation:`);
});
