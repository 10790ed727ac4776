import { expect, test } from 'vitest';
import { stamp, stampPieces } from '#domain/edition/stamp.ts';
import { compilePage } from '#integrations/editions/compile-page.ts';
import { createEncoder } from '#integrations/editions/encode-pieces.ts';

const page = compilePage(
  'nl/index.html',
  '<p>قريبة</p><!--n:if name--><p title="é">@@name@@</p><!--n:end--><p>slot</p>',
);

test('the bytes of a page are those of its text, in every script', () => {
  const encode = createEncoder([page]);
  for (const values of [{ name: 'Öykü & <b>عمر</b>' }, {}])
    expect(encode(stampPieces(page, values)).toString()).toBe(stamp(page, values));
});

test('a value that reads like a piece of the page is written as it is', () => {
  const encode = createEncoder([page]);
  const values = { name: '<p>قريبة</p>' };
  expect(encode(stampPieces(page, values)).toString()).toBe(stamp(page, values));
});
