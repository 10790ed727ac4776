import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, type Json } from '#domain/progress/moving/pack.ts';
import { NewerError, unpack } from '#domain/progress/moving/unpack.ts';
import { markIds, markOf } from '#domain/progress/moving/words.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('2026-03-31', '2026-02-30', 'a-story', 'day', '\ufeffx'),
);
const anyRow = fc.record({ story: anyText, day: anyText, count: fc.nat() });
const anyJson = fc
  .oneof(
    fc.jsonValue({ stringUnit: 'grapheme' }),
    anyText,
    fc.array(anyRow),
    fc.record({ parts: fc.array(anyRow), text: anyText }),
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as Json); // as JSON has it: no -0

const marks = markIds(['a-story', 'another-story', 'mothers/change/what-changes']);

test('whatever JSON can hold comes back as it was, on a device that knows the same ids', () => {
  fc.assert(
    fc.property(anyJson, fc.constantFrom(marks, markIds([])), (value, known) => {
      expect(unpack(pack(value, known), known)).toEqual({ value, skipped: 0 });
    }),
  );
});

test('an id that this device does not know leaves out the entry that names it, and says so', () => {
  const value = [
    { story: 'a-story', answer: 'worry' },
    { story: 'another-story', answer: 'worry' },
    { story: 'a-story', answer: 'danger' },
  ];
  expect(unpack(pack(value, marks), markIds(['another-story']))).toEqual({ value: [value[1]], skipped: 2 });
});

test('ids that share a mark are written out', () => {
  const byMark = Map.groupBy(
    Array.from({ length: 20_000 }, (_none, index) => (index * 7_919_317_331).toString(36)),
    markOf,
  );
  const shared = [...byMark.values()].find((ids) => ids.length > 1)!;
  expect(unpack(pack(shared, markIds(shared)), markIds([]))).toEqual({ value: shared, skipped: 0 });
});

test('bytes that nobody wrote end in an error and never in a crash or a long wait', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        unpack(bytes, marks);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});

test('words of a later version are told from damage', () => {
  expect(() => unpack(Uint8Array.from([0b00000001, 0, 255, 255]), marks)).toThrow(NewerError);
});
