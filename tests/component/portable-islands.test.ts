import { expect, test } from 'vitest';
import { parseIslandProps } from '#islands/portable/island-props.ts';

test('props come back as the page was built with them', () => {
  const text =
    '{"locale":[0,"nl"],"count":[0,3],"no":[0],"none":[0,null],"place":[0,{"root":[0,"../"]}],"ways":[1,[[0,{"href":[0,"a.html"]}],[1,[[0,true]]]]]}';
  expect(parseIslandProps(text)).toEqual({
    locale: 'nl',
    count: 3,
    no: undefined,
    none: null,
    place: { root: '../' },
    ways: [{ href: 'a.html' }, [true]],
  });
});

test('anything but plain data is refused by its kind', () => {
  expect(() => parseIslandProps('{"day":[3,"2026-01-01"]}')).toThrow('a value of kind 3');
});
