import { expect, test } from 'vitest';
import { addressOf } from '#domain/programme/address.ts';

test.each([
  ['home', '/nl/index.html'],
  ['course', '/nl/mothers/index.html'],
  ['course#cores', '/nl/mothers/index.html#cores'],
  ['course/team', '/nl/team/index.html'],
  ['team/one-table', '/nl/team/one-table/index.html'],
  ['again', '/nl/again.html'],
  ['help', '/nl/help.html'],
  ['help#danger', '/nl/help.html#danger'],
  ['mothers/change', '/nl/mothers/change/index.html'],
  ['mothers/change/what-changes', '/nl/mothers/change/what-changes.html'],
  ['mothers/change/stories-of-change#cinema', '/nl/mothers/change/stories-of-change.html#cinema'],
])('%s stands at %s', (to, address) => {
  expect(addressOf('nl', to)).toBe(address);
});
