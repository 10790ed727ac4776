import { expect, test } from 'vitest';
import { planLoad } from '#domain/offline/plan-load.ts';
import type { ListedFile, OfflineList } from '#schemas/offline.ts';

const file = (name: string, bytes: number): ListedFile => ({ file: name, bytes, crc: 1 });
const entrance = file('nl/index.html', 10);
const [one, two, three, script] = [
  file('nl/a/b/1.html', 40),
  file('nl/a/b/2.html', 40),
  file('nl/a/b/3.html', 20),
  file('a.js', 5),
];
const pack = { ...file('nl/kept/a/b.txt', 45), holds: [one, two, three].map((page) => page.file) };
const list: OfflineList = { version: '1-a', files: [script, one, two, three, entrance], packs: [pack] };
const plan = (missing: ListedFile[], from = list) => planLoad(from, missing, entrance.file);

test('a first keep takes the packs, and before them the entrance by itself', () => {
  expect(plan(list.files)).toEqual({ first: entrance, packs: [{ pack, pages: [one, two, three] }], files: [script] });
});

test('half of the bytes or less come page by page', () => {
  expect(plan([three, script])).toEqual({ packs: [], files: [three, script] });
  const even: OfflineList = {
    ...list,
    files: [script, one, file('nl/a/b/2.html', 40), entrance],
    packs: [{ ...pack, bytes: 1 }],
  };
  expect(plan([one], even).packs).toEqual([]);
});

test('where the entrance is here already, a page of the pack comes first', () => {
  expect(plan([two, three])).toEqual({ first: two, packs: [{ pack, pages: [three] }], files: [] });
});

test('a pack that is larger than what is wanted of it is left', () => {
  expect(plan([one, two], { ...list, packs: [{ ...pack, bytes: 81 }] }).packs).toEqual([]);
  expect(plan([one, two], { ...list, packs: [{ ...pack, bytes: 80 }] }).packs).toHaveLength(1);
});

test('a page in two packs comes with one of them, and a name that is on no list with none', () => {
  const odd = { ...pack, file: 'nl/kept/odd.txt', holds: ['nl/no.html', ...pack.holds] };
  const { packs, files } = plan(list.files, { ...list, packs: [pack, odd] });
  expect(packs.map((wanted) => wanted.pack.file)).toEqual([pack.file]);
  expect(files).toEqual([script]);
});

test('a list from before there were packs is loaded file by file', () => {
  const { version, files } = list;
  expect(plan(files, { version, files })).toEqual({ packs: [], files });
});
