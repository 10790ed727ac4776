import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSearchFile, writeSearchFile } from '#domain/search/files.ts';
import { makeEditions, takeShard, type Made } from '#integrations/editions/make-editions.ts';
import { readCore } from '#integrations/editions/read-core.ts';
import { listFiles } from '#integrations/files/list-files.ts';
import { sha256 } from '#integrations/finish/policy.ts';
import {
  aContact,
  aLogo,
  anEdition,
  aPublisher,
  editionYaml,
  openFolder,
  surroundings,
  type Folder,
} from '#tests/support/an-edition.ts';

const PAGE =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="style-src \'sha256-@@tokens-hash@@\'">' +
  '<title>@@name@@</title><style data-tokens>@@tokens@@</style></head><body><a href="@@leave@@">x</a><!--n:html logo-->' +
  '<!--n:if logo-file--><img src="@@logo-src@@" alt=""><!--n:end--></body></html>';
const LANGUAGES =
  '<!DOCTYPE html><html lang="@@first.id@@" dir="@@first.dir@@"><body><!--n:each in-order languages-->' +
  '<!--n:if languages.nl--><a href="nl/index.html">Nederlands</a><!--n:end-->' +
  '<!--n:if languages.ar--><a href="ar/index.html">العربية</a><!--n:end--><!--n:end--></body></html>';
const HELP =
  '<!DOCTYPE html><html><body><!--n:each local.advice contact--><h3>@@contact.name@@</h3><p>@@contact.speaks@@</p>' +
  '<!--n:each contact.phones phone--><a href="tel:@@phone.dial@@">@@phone.show@@</a><!--n:end--><!--n:end-->' +
  '<!--n:if tracks.team--><a href="team/index.html">team</a><!--n:end--></body></html>';
const document = (url: string) => [url, 0, url, '', [], []];
const searchFiles = (localeId: string) => ({
  [`core/search/${localeId}.js`]: writeSearchFile(localeId, {
    v: 1,
    d: ['help.html', 'mothers/index.html', 'team/index.html'].map(document),
    s: [],
    p: [],
    f: [],
  }),
  [`core/search/${localeId}-text.js`]: writeSearchFile(`${localeId}-text`, {
    v: 1,
    t: [
      ['mothers/index.html', 'a'],
      ['team/index.html', 'b'],
    ],
  }),
});
const aCore: Record<string, string> = {
  'core/index.html': LANGUAGES,
  'core/404.html': PAGE,
  'core/icon.svg': '<svg/>',
  ...Object.fromEntries(
    ['nl', 'ar'].flatMap((id) => [
      [`core/${id}/index.html`, PAGE],
      [`core/${id}/help.html`, HELP],
      [`core/${id}/mothers/index.html`, PAGE],
      [`core/${id}/team/index.html`, PAGE],
    ]),
  ),
  ...searchFiles('nl'),
  ...searchFiles('ar'),
};

let folder: Folder;
beforeEach(async () => {
  folder = await openFolder();
});
afterEach(() => folder.remove());

async function make(files: Record<string, string>, ids = ['delft']): Promise<Made[]> {
  await folder.write({ ...aCore, ...files });
  return makeEditions(ids, {
    core: await readCore(folder.at('core')),
    surroundings,
    editions: folder.at('editions'),
    target: folder.at('out'),
    today: '2026-06-01',
  });
}
const made = (file: string) => readFile(folder.at(`out/delft/${file}`), 'utf8');

test('every page gets the name in its own language, the way out, the look and the logo', async () => {
  await make(anEdition());
  const tokens = /<style data-tokens>(.*)<\/style>/.exec(await made('nl/index.html'))?.[1] ?? '';
  expect(tokens).toContain('--basis-color-default-bg-document:');
  expect(await made('nl/index.html')).toContain('<title>Delft &amp; "co"</title>');
  expect(await made('ar/index.html')).toContain('<title>دلفت</title>');
  expect(await made('404.html')).toContain('<title>Delft &amp; "co"</title>');
  expect(await made('nl/index.html')).toContain(`'sha256-${sha256(tokens)}'`);
  expect(await made('nl/index.html')).toContain('<svg class="plate" viewBox="0 0 8 8" aria-hidden="true"');
});

test('the built-in way out is the neutral page of the same language, found from where the page lies', async () => {
  await make(anEdition());
  expect(await made('ar/mothers/index.html')).toContain('<a href="../soup.html">');
  expect(await made('404.html')).toContain('<a href="./nl/soup.html">');
});

test('a way out elsewhere is taken as it is', async () => {
  await make(anEdition({ leaveTo: 'https://www.weather.example/' }));
  expect(await made('ar/index.html')).toContain('<a href="https://www.weather.example/">');
});

test('a heavy logo is a file of its own, reached from where the page lies', async () => {
  await make(anEdition({}, { 'logo.svg': `<svg viewBox="0 0 8 8"><path d="M0 0${'h1'.repeat(2000)}"/></svg>` }));
  expect(await made('logo.svg')).toMatch(/^<svg xmlns=/);
  expect(await made('ar/mothers/index.html')).toContain('<img src="../../logo.svg" alt="">');
  expect(await made('404.html')).toContain('<img src="./logo.svg" alt="">');
});

test('the folder holds the files of its languages and tracks and nothing that was there before', async () => {
  await make({ ...anEdition({ languages: ['ar'], name: { ar: 'دلفت' } }), 'out/delft/old.html': 'x' });
  expect(await listFiles(folder.at('out/delft'))).toEqual([
    '404.html',
    'ar/help.html',
    'ar/index.html',
    'ar/mothers/index.html',
    'ar/offline.json',
    'icon.svg',
    'index.html',
    'search/ar-text.js',
    'search/ar.js',
  ]);
});

test('languages stand in the order of the edition, and the first one speaks on pages outside all of them', async () => {
  await make(anEdition({ languages: ['ar', 'nl'] }));
  expect(await made('index.html')).toMatch(/lang="ar" dir="rtl".*العربية.*Nederlands/);
  await make(anEdition({ languages: ['nl'] }));
  expect(await made('index.html')).not.toContain('العربية');
});

test('search finds nothing of a track that is left out, and the own contacts of the edition', async () => {
  await make(anEdition({ contacts: [aContact] }));
  expect(readSearchFile(await made('search/nl.js'))).toMatchObject({
    d: [
      document('help.html'),
      document('mothers/index.html'),
      ['help.html#advice', 2, 'Wijkteam', '010-1234\nVoor gezinnen.', [], ['0101234']],
    ],
  });
  expect(readSearchFile(await made('search/ar-text.js'))).toEqual({ v: 1, t: [['mothers/index.html', 'a']] });
});

test('search is taken over as it is by an edition with everything', async () => {
  await make(anEdition({ tracks: ['mothers', 'team'] }));
  expect(await made('search/nl.js')).toBe(aCore['core/search/nl.js']);
});

test('contacts stand on the help page with their numbers and languages in the words of the reader', async () => {
  await make(anEdition({ contacts: [aContact] }));
  expect(await made('nl/help.html')).toContain(
    '<h3>Wijkteam</h3><p>Nederlands en Arabisch</p><a href="tel:0101234">010-1234</a>',
  );
  expect(await made('ar/help.html')).toContain('<p>الهولندية والعربية</p>');
});

test('a link to a track that is left out stands in a block of that track, or the edition is refused', async () => {
  await make(anEdition());
  expect(await made('nl/help.html')).not.toContain('team/index.html');
  const [result] = await make({
    ...anEdition(),
    'core/nl/index.html': '<html><body><a href="team/index.html">x</a></body></html>',
  });
  expect(result).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('nl/index.html:1 leads to nl/team/index.html.') as string,
  });
});

test('an edition that is wrong is told and does not stop the others', async () => {
  const broken = { 'editions/aaa/edition.yaml': editionYaml({ id: 'bbb' }) };
  const results = await make({ ...anEdition(), ...broken }, ['aaa', 'delft', 'nowhere']);
  expect(results.map(({ kind }) => kind)).toEqual(['refused', 'made', 'refused']);
  expect(results[0]).toMatchObject({ message: expect.stringContaining('[edition/other-id]') as string });
});

test('a mistake that nobody foresaw at one edition does not stop the others, and leaves what was there', async () => {
  const results = await make(
    {
      ...anEdition({ publisher: aPublisher }),
      'editions/aaa/edition.yaml': editionYaml({ id: 'aaa' }),
      'editions/base/logo.svg': aLogo,
      'core/nl/team.html': '<html><body>@@publisher.name@@</body></html>',
      'out/aaa/index.html': 'of last week',
    },
    ['aaa', 'delft'],
  );
  expect(results.map(({ kind }) => kind)).toEqual(['refused', 'made']);
  expect(results[0]).toMatchObject({
    message: expect.stringMatching(/^content\/editions\/aaa\/ {3}\[edition\/surprise\]\n.*nl\/team\.html:1/) as string,
  });
  expect(await readFile(folder.at('out/aaa/index.html'), 'utf8')).toBe('of last week');
});

test('what a municipality should still fill in is said plainly', async () => {
  const missing = async (changes: object) => {
    const [result] = await make(anEdition(changes));
    return result?.kind === 'made' ? result.missing.map((sentence) => sentence.split(/[:, ]/)[0]) : [];
  };
  expect(await missing({ invented: false })).toEqual(['publisher', 'statements', 'contacts', 'All', 'welcome', 'site']);
  expect(await missing({ publisher: aPublisher, contacts: [{ ...aContact, nextCheck: '2026-02-01' }] })).toEqual([
    'This',
    'statements',
    'contacts',
    'All',
    'welcome',
    'site',
  ]);
});

test.each([
  ['1/1', ['a', 'b', 'c', 'd', 'e']],
  ['1/2', ['a', 'c', 'e']],
  ['2/2', ['b', 'd']],
  ['7/7', []],
])('share %s of five editions', (shard, expected) => {
  expect(takeShard(['a', 'b', 'c', 'd', 'e'], shard)).toEqual(expected);
});

test.each(['', '0/2', '3/2', '1/0', 'a/b', '1', '1/2/3', '-1/2'])('"%s" is no share', (shard) => {
  expect(() => takeShard(['a'], shard)).toThrow('a share looks like 2/4');
});
