import { expect, test } from 'vitest';
import { writeSearchFile, registerName } from '#domain/search/files.ts';
import { packIndex, packTexts, unpackIndex, unpackTexts } from '#domain/search/pack.ts';
import { aDocument } from '#tests/support/a-document.ts';

const index = {
  documents: [aDocument('help.html', { group: 'help', title: 'Help', headings: ['Now'], words: ['112'] })],
  synonyms: [['fear', 'afraid']],
  passOver: ['the'],
  ahead: ['x.json'],
};

test('what is packed comes out again', () => {
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index);
  const texts = [{ url: 'a.html', passages: ['one', 'two'] }];
  expect(unpackTexts(JSON.parse(JSON.stringify(packTexts(texts))))).toEqual(texts);
});

test.each([
  ['nothing', undefined],
  ['something else', 'words'],
  ['an older version', { ...packIndex(index), v: 0 }],
  ['a document without its words', { ...packIndex(index), d: [['help.html', 2, 'Help', '', []]] }],
  ['a group that does not exist', { ...packIndex(index), d: [['help.html', 9, 'Help', '', [], []]] }],
  ['synonyms of another shape', { ...packIndex(index), s: ['fear'] }],
])('%s is refused', (_, value) => {
  expect(unpackIndex(value)).toBeUndefined();
});

test('texts of another shape are refused', () => {
  expect(unpackTexts({ ...packTexts([]), t: [{}] })).toBeUndefined();
});

test('the file leaves its pack in the register, beside what others left there', () => {
  const run = new Function(
    'self',
    `${writeSearchFile('nl', { a: 1 })}${writeSearchFile('ar', { b: '</script>"' })}return self`,
  );
  expect((run({}) as Record<string, unknown>)[registerName]).toEqual({ nl: { a: 1 }, ar: { b: '</script>"' } });
});
