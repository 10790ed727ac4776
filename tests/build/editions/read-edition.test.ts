import { readFile, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEdition } from '#integrations/editions/read-edition.ts';
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

let folder: Folder;
beforeEach(async () => {
  folder = await openFolder();
});
afterEach(() => folder.remove());

const read = (id = 'delft') => readEdition(folder.at('editions'), id, surroundings);
const refusal = async (changes: object, files: Record<string, string> = {}) => {
  await folder.write(anEdition(changes, files));
  const answer = await read().then(
    () => 'made',
    (error: Error) => error.message,
  );
  return answer.replaceAll(folder.path, '').replaceAll('/editions/delft/', '');
};

test('an edition that holds together is read, with its colours and its logo', async () => {
  await folder.write(anEdition({ contacts: [aContact], publisher: aPublisher }));
  const { edition, logo } = await read();
  expect(edition.contacts[0]?.name).toBe('Wijkteam');
  expect(logo.markup).toContain('<circle');
});

test('colours and logo may be left out: those of the base are taken', async () => {
  await folder.write({
    'editions/base/tokens.css': await readFile('content/editions/base/tokens.css', 'utf8'),
    'editions/base/logo.svg': aLogo,
    'editions/delft/edition.yaml': editionYaml(),
  });
  expect((await read()).logo.markup).toContain('<circle');
});

test('an unknown edition is answered with the one that was meant, or those that are known', async () => {
  await folder.write(anEdition());
  await expect(read('deft')).rejects.toThrow('There is no edition "deft". Did you mean "delft"?');
  await expect(read('../../etc')).rejects.toThrow('There is no edition "../../etc". Known: base, delft.');
});

test.each<[string, object, string]>([
  ['a misspelt key', { leaveto: 'built-in' }, 'Did you mean "leaveTo"?'],
  ['a script in its name', { name: { nl: '<script>alert(1)</script>', ar: 'ا' } }, 'words without <, >'],
  ['a slot in its name', { name: { nl: '@@leave@@', ar: 'ا' } }, 'words without <, >, {, } and @@'],
  [
    'a name that turns the direction of the page',
    { name: { nl: 'Delft \u202Etfled', ar: 'ا' } },
    'without invisible signs',
  ],
  ['half a letter in its name', { name: { nl: 'Delft \ud800', ar: 'ا' } }, 'without invisible signs'],
  ['a line that ends unseen', { contacts: [{ ...aContact, name: 'Wijk\u2028team' }] }, 'without invisible signs'],
  ['a language code that is none', { contacts: [{ ...aContact, speaks: ['nl-abc'] }] }, 'a language code such as "nl"'],
  ['a loaded word in its name', { name: { nl: 'Stop extremisme', ar: 'ا' } }, '[edition/loaded-word]'],
  [
    'a loaded word in the name in another language',
    { name: { nl: 'Dichtbij', ar: 'ضد التطرف' } },
    '[edition/loaded-word]',
  ],
  ['a javascript: address', { leaveTo: 'javascript:alert(1)' }, '"leaveTo" is'],
  ['an address without https', { leaveTo: 'http://weather.example/' }, '"leaveTo" is'],
  ['a site with a query', { site: 'https://delft.example/?a=' }, 'a slash at the end'],
  [
    'a javascript: address of a contact',
    { contacts: [{ ...aContact, web: { show: 'x', url: 'javascript:1' } }] },
    'begins with https://',
  ],
  ['an id that leaves the folder', { id: '../base' }, 'plain lower-case id'],
  [
    'an id of another folder',
    { id: 'leiden' },
    'The id is "leiden" and the folder is "delft", and they must be the same.',
  ],
  ['an unknown language', { languages: ['nl', 'ar', 'xx'] }, '"xx" is no language of the course.'],
  ['a language twice', { languages: ['nl', 'ar', 'nl'] }, 'The language "nl" stands here a second time.'],
  ['an unknown track', { tracks: ['mothers', 'teem'] }, 'Did you mean "team"?'],
  ['a course that is left out', { tracks: ['team'] }, '[edition/no-course]'],
  ['an unknown country', { country: 'be' }, 'There are no contacts for the country "be".'],
  ['two contacts with one id', { contacts: [aContact, aContact] }, 'The contact "desk" stands here a second time.'],
  [
    'a contact without a word in Arabic',
    { contacts: [{ ...aContact, what: { nl: 'Voor gezinnen.' } }] },
    '"contacts › 1 › what" says nothing in "ar"',
  ],
  ['a contact that nobody can reach', { contacts: [{ ...aContact, phones: [] }] }, 'at least one way to reach them'],
  [
    'a number that dials another one',
    { contacts: [{ ...aContact, phones: [{ show: '010-1234', dial: '0101235' }] }] },
    'shown is 0101234, dialled 0101235',
  ],
  [
    'a name of the example in a real edition',
    {
      invented: false,
      contacts: [],
      publisher: { ...aPublisher, email: 'a@delft.nl', name: 'Gemeente Voorbeeldstad' },
    },
    '"Gemeente Voorbeeldstad" still comes from the example.',
  ],
  [
    'a loaded word in the department at the foot of every page',
    { publisher: { ...aPublisher, department: { nl: 'Team Radicalisering', ar: 'قسم' } } },
    'holds the word "radicalisering"',
  ],
  ['a check that lies behind', { contacts: [{ ...aContact, nextCheck: '2025-01-01' }] }, '[edition/next-check]'],
  ['a check in some other year', { contacts: [{ ...aContact, nextCheck: '2027-01-02' }] }, '[edition/next-check]'],
  [
    'an address that is not the one shown',
    { contacts: [{ ...aContact, web: { show: 'delft.example/desk', url: 'https://other.example/desk' } }] },
    '"delft.example/desk" is shown, and the link leads to "https://other.example/desk".',
  ],
  [
    'an address that only begins like the one shown',
    { contacts: [{ ...aContact, web: { show: 'delft.example', url: 'https://delft.example@other.example/' } }] },
    '[edition/other-address]',
  ],
  ['an address of the example in a real edition', { invented: false, contacts: [aContact] }, '[edition/example-left]'],
  [
    'an address of somebody in an invented edition',
    { publisher: { ...aPublisher, email: 'a@delft.org' } },
    '[edition/invented-but-real]',
  ],
])('%s is refused, with a message that says where and what to do', async (_what, changes, message) => {
  const answer = await refusal(changes);
  expect(answer).toContain(message);
  expect(answer).toMatch(/^edition\.yaml:\d+ {3}\[/);
});

test.each([
  ['delft.example/desk', 'https://www.delft.example/desk?a=1'],
  ['www.delft.example', 'https://delft.example'],
  ['https://delft.example', 'https://delft.example'],
  ['the page of our town', 'https://delft.example'],
  ['Ombudsman', 'https://delft.example'],
])('"%s" may be shown for %s', async (show, url) => {
  expect(await refusal({ contacts: [{ ...aContact, web: { show, url } }] })).toBe('made');
});

test('ten thousand contacts are refused with a message that can be read', async () => {
  const contacts = '- { id: desk, name: Desk }\n';
  const text = `${editionYaml()}contacts:\n${contacts.repeat(10_000)}`;
  expect(await refusal({}, { 'edition.yaml': text })).toContain('at most 200000 are read');
  expect(await refusal({ contacts: Array(100).fill(aContact) })).toContain('at most 24 entries');
});

test('a message about hundreds of faults tells twenty and counts the others', async () => {
  const contacts = Array.from({ length: 24 }, (_, at) => ({
    ...aContact,
    id: `desk-${at}`,
    what: {},
    nextCheck: '2020-01-01',
  }));
  const answer = await refusal({ contacts });
  expect(answer.match(/^edition\.yaml:/gm)).toHaveLength(20);
  expect(answer).toContain('… and 52 more of the kind.');
});

test.each([
  ['edition.yaml', ''],
  ['tokens.css', ' \n'],
  ['logo.svg', ''],
])('an empty %s is refused', async (file, text) => {
  expect(await refusal({}, { [file]: text })).toContain(`${file}   [edition/empty]`);
});

test('YAML that multiplies itself is refused', async () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]}, `.repeat(9)}]`),
  ];
  expect(await refusal({}, { 'edition.yaml': bomb.join('\n') })).toMatch(/^edition\.yaml:1 {3}\[/);
});

test('a file that leads out of the folder is not followed', async () => {
  await folder.write({ ...anEdition(), 'secret.css': ':root { --basis-color-default-bg-document: #fff; }' });
  const { 'editions/delft/tokens.css': _left, ...rest } = anEdition();
  await folder.remove();
  folder = await openFolder();
  await folder.write({ ...rest, 'secret.css': ':root {}' });
  await symlink(folder.at('secret.css'), folder.at('editions/delft/tokens.css'));
  await expect(read()).rejects.toThrow('[edition/not-a-file]');
});

test('everything that is wrong is told at once', async () => {
  const answer = await refusal(
    { country: 'be' },
    { 'logo.svg': '<svg viewBox="0 0 1 1"><script>1</script></svg>', 'tokens.css': '' },
  );
  expect(answer).toContain('no contacts for the country');
  expect(answer).toContain('[edition/logo]');
  expect(answer).toContain('tokens.css   [edition/empty]');
});
