import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { rateKeys } from '#integrations/keys/rate-keys.ts';
import { aRatingsFile } from '#tests/support/a-ratings-file.ts';
import { goodStories, storyPath } from '#tests/support/content/practice/recognise.ts';
import { writeTree } from '#tests/support/content/write-tree.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The good tree, whose stories a to h are ordinary, worry, ordinary, ordinary, danger, ordinary, worry, ordinary; with files of ratings. */
async function course(...files: string[]) {
  const root = await writeTree();
  folders.push(root);
  const named = files.map((_, at) => join(root, `../${root.split('/').at(-1)}-${at}.csv`));
  folders.push(...named);
  await Promise.all(named.map((file, at) => writeFile(file, files[at] ?? '')));
  const activity = join(root, storyPath, 'activity.yaml');
  return { root, named, read: () => readFile(activity, 'utf8') };
}

const answers = { 'story-a': '11112', 'story-b': '22113', 'story-c': '2222.', 'story-d': '22221', 'story-e': '13333' };

test('each story is told with how far raters agree, who is missing, and why it cannot be scored', async () => {
  const { root, named } = await course(aRatingsFile(answers));
  const { report } = await rateKeys(root, named, false);
  expect(report).toContain(`Story         key  ordinary  worry  danger  agree  raters  may be scored
story-a  ordinary         4      1       0    80%       5            yes
story-b     worry         2      2       1    40%       5             no
story-c  ordinary         0      4       0     0%       4        not yet
story-d  ordinary         1      4       0    20%       5             no
story-e    danger         1      0       4    80%       5             no

story-b (worry): to be talked about, not scored: 40% chose this, and 80% must.
story-c (ordinary): missing: 1 more rater.
story-d (ordinary): to be talked about, not scored: 20% chose this, and 80% must. They agree on "worry": look again`);
  expect(report).toContain('story-e (danger): to be talked about, not scored: somebody is two steps away.');
  expect(report).toContain('Rated by nobody yet (3): story-f, story-g, story-h.');
  expect(report).toMatch(/Agreement of 5 raters over 5 stories .*: 0\.\d\d\.\nRead in en by 5: 45% of their answers/);
});

test('halves of a pair are compared in strength, and the stronger one is named', async () => {
  const twin = (of: string) => ({ of, dimension: 'origin', differs: 'names' }) as const;
  const [first, second, ...rest] = goodStories;
  const stories = [
    { ...first!, twin: twin('story-c'), child: { ...first!.child, names: 'dutch' as const } },
    second!,
    ...rest.map((story) => (story.id === 'story-c' ? { ...story, twin: twin('story-a') } : story)),
  ];
  const { root, named } = await course(aRatingsFile({ 'story-a': '22222', 'story-c': '11112' }));
  await writeFile(
    join(root, storyPath, 'activity.yaml'),
    stringify({ kind: 'recognise', id: 'small-stories', stories }),
  );
  const { report } = await rateKeys(root, named, false);
  expect(report).toContain(
    'story-a, story-c  origin           1.0, 0.2        +0.8  +0.2 to +1.4           5   story-a',
  );
});

describe('the content', () => {
  test('stays as it is until it is to be written', async () => {
    const { root, named, read } = await course(aRatingsFile(answers));
    const before = await read();
    const { changes } = await rateKeys(root, named, false);
    expect(changes.map(({ story, from, to }) => `${story} ${from} ${to}`)).toEqual([
      'story-a draft rated',
      'story-b draft discussion',
      'story-d draft discussion',
      'story-e draft discussion',
    ]);
    expect(await read()).toBe(before);
  });
  test('then says who rated and how far they agreed, and holds; a second time there is nothing to change', async () => {
    const { root, named, read } = await course(aRatingsFile(answers));
    await rateKeys(root, named, true);
    expect(await read()).toContain('{ status: rated, raters: 5, agreement: 0.8, on: 2026-11-30 }');
    expect((await read()).match(/status: discussion/g)).toHaveLength(3);
    expect((await read()).match(/status: draft/g)).toHaveLength(4);
    expect((await rateKeys(root, named, true)).changes).toEqual([]);
  });
  test('is not touched when anything in any file is wrong', async () => {
    const wrong = aRatingsFile({ 'story-a': '9....' }, { rater: 'rater;;;en6;en7' });
    const { root, named, read } = await course(aRatingsFile(answers), wrong);
    const before = await read();
    await expect(rateKeys(root, named, true)).rejects.toThrow(/csv:6 .*is "9".*nothing was written\./s);
    expect(await read()).toBe(before);
  });
});

const command = async (cwd: string, ...args: string[]) => {
  const file = join(import.meta.dirname, '../../../src/integrations/commands/keys.ts');
  const run = promisify(execFile)(process.execPath, [file, ...args], { env: { ...process.env, INIT_CWD: cwd } });
  return run.then(
    ({ stdout }) => stdout,
    (error: { stderr: string }) => error.stderr,
  );
};

test('the command makes an empty file that holds once it has a day, and never writes over one', async () => {
  const { root } = await course();
  expect(await command(root, '--template', 'nl')).toContain('ratings-nl.csv: type the ratings into it');
  const file = join(root, 'ratings-nl.csv');
  const text = await readFile(file, 'utf8');
  expect(text).toContain('1 = Gewoon: blijf dichtbij');
  expect(await command(root, '--template', 'nl')).toContain('is there already. Rename or move it first');
  expect(await command(root, 'ratings-nl.csv')).toContain('"day" is "". Expected a day such as 2026-03-31.');
  await writeFile(file, text.replace('day;', 'day;2026-11-30'));
  expect(await command(root, 'ratings-nl.csv')).toContain('nothing to write');
}, 60_000);
test('the command says what it needs', async () => {
  expect(await command('.')).toContain('Name the files of ratings');
  expect(await command('.', 'no-such.csv')).toContain('no-such.csv cannot be read (ENOENT)');
  expect(await command('.', '--template', 'xx')).toContain('Expected one of');
}, 60_000);
