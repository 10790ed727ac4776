import { expect, test } from 'vitest';
import { gatherMaterial } from '#integrations/search/documents.ts';
import type { PageText } from '#integrations/search/page-text.ts';
import { readTree } from '#tests/support/content/read-tree.ts';

const page = (path: string, title: string, headings: string[]): PageText => ({
  path,
  title,
  name: title,
  summary: '',
  headings,
  passages: [],
});

/** Headings by address, as the small index has them. */
function headingsOf(pages: PageText[]): Record<string, readonly string[]> {
  const { documents } = gatherMaterial(readTree().content, 'en', pages);
  return Object.fromEntries(documents.map(({ url, headings }) => [url, headings]));
}

test('a heading that is the title of another page leads to that page alone', () => {
  const found = headingsOf([
    page('mothers/at-home/index.html', 'At home', ['After this part you can', 'Tea first']),
    page('mothers/at-home/first.html', 'Tea first', ['Put the kettle on']),
  ]);
  expect(found['mothers/at-home/index.html']).toEqual(['After this part you can']);
  expect(found['mothers/at-home/first.html']).toEqual(['Put the kettle on']);
});

test('a heading of many pages tells of none', () => {
  const pages = ['a', 'b', 'c', 'd'].map((id) => page(`${id}.html`, id, ['What you can do', `Only ${id}`]));
  expect(headingsOf(pages)['a.html']).toEqual(['Only a']);
  expect(headingsOf(pages.slice(1))['b.html']).toEqual(['What you can do', 'Only b']);
});

test('stories are not found by their titles, which tell nothing', () => {
  const path = 'mothers/at-home/small-stories.html';
  expect(headingsOf([page(path, 'Small stories', ['The grey hood'])])[path]).toEqual([]);
});
