import { expect, test } from 'vitest';
import { bidi } from '#integrations/content-checks/checks/bidi.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const lesson = 'programme/mothers/at-home/first/ar.mdx';
const add = (text: string, locale = 'ar') => ({
  [lesson.replace('ar.mdx', `${locale}.mdx`)]: swap('</Moment>', `${text}\n\n</Moment>`),
});

test('a Latin name without isolation is told with the line it stands on', () => {
  expect(told(bidi, add('كلمة\nاتصلي بـ Veilig Thuis الآن.'))).toEqual([
    `content/programme/mothers/at-home/first/ar.mdx:12   [bidi/not-isolated]
  "Veilig Thuis" stands in Arabic (ar) text without isolation.
  Write <bdi>Veilig Thuis</bdi>.
  Marks and words beside it would jump to the wrong side, and a number could be read backwards.`,
  ]);
});

test('a telephone number without isolation is told', () => {
  expect(told(bidi, add('اتصلي بـ 0800-2000 الآن.'))[0]).toContain('Write <bdi>0800-2000</bdi>.');
});

test('isolated names and numbers, and numbers without parts, are sound', () => {
  expect(told(bidi, add('اتصلي بـ <bdi>Veilig Thuis</bdi> أو <bdi>0800-2000</bdi> أو 112 الآن، منذ 15 سنة.'))).toEqual(
    [],
  );
});

test('text from left to right needs none', () => {
  expect(told(bidi, add('Bel Veilig Thuis.', 'nl'))).toEqual([]);
});

test('words in YAML and in attributes are isolated when they are shown', () => {
  expect(
    told(bidi, {
      'sentences/ar.yaml': swap('afraid: ', 'afraid: Veilig Thuis '),
      [lesson]: swap('because="', 'because="Veilig Thuis '),
    }),
  ).toEqual([]);
});
