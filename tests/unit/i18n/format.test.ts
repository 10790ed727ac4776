import { expect, test } from 'vitest';
import { format } from '#i18n/format.ts';

const stories = {
  zero: 'لا قصص',
  one: 'قصة واحدة',
  two: 'قصتان',
  few: '{{count}} قصص',
  many: '{{count}} قصة',
  other: '{{count}} قصة أخرى',
};

test('named values are filled in, as often as they occur', () => {
  expect(format('{{name}} thinks: {{name}}!', { name: 'Milan' }, 'en')).toBe('Milan thinks: Milan!');
});

test.each([
  [0, 'لا قصص'],
  [1, 'قصة واحدة'],
  [2, 'قصتان'],
  [3, '3 قصص'],
  [11, '11 قصة'],
  [100, '100 قصة أخرى'],
])('Arabic has six forms: %i', (count, text) => {
  expect(format(stories, { count }, 'ar-u-nu-latn')).toBe(text);
});

test('a language that lacks a form uses `other`', () => {
  expect(format({ one: '{{count}} story', other: '{{count}} stories' }, { count: 2 }, 'en')).toBe('2 stories');
  expect(format({ other: '{{count}} hikâye' }, { count: 1 }, 'tr')).toBe('1 hikâye');
});

test('numbers are written as the locale writes them', () => {
  expect(format('{{count}}', { count: 1234 }, 'nl')).toBe('1.234');
  expect(format('{{count}}', { count: 7 }, 'ar-u-nu-arab')).toBe('٧');
});

test('a missing value stays visible, also one named like something every object has', () => {
  expect(format('{{name}} {{constructor}}', {}, 'en')).toBe('{{name}} {{constructor}}');
});

test('a value that looks like a placeholder is not filled in again', () => {
  expect(format('{{a}}', { a: '{{b}}', b: 'no' }, 'en')).toBe('{{b}}');
});
