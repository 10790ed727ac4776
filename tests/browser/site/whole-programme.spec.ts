import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '#reader/read-content.ts';

const { content } = await readContent('content');
const modules = content.tracks.find(({ id }) => id === 'mothers')?.modules ?? [];
const steps = modules.flatMap(({ id, module }) =>
  module?.data.status === 'open'
    ? ['index', ...module.data.lessons, ...module.data.practice].map((step) => `mothers/${id}/${step}.html`)
    : [],
);

for (const locale of content.localeIds) {
  test(`${locale}: the way on leads from the first page of the programme to the last`, () => {
    const read: string[] = [];
    let page: string | undefined = `${locale}/${steps[0]}`;
    while (page && page !== `${locale}/mothers/index.html` && !read.includes(page)) {
      read.push(page);
      page = wayOn(page);
    }
    expect(read.map((path) => path.slice(locale.length + 1))).toEqual(steps);
    expect(page, 'after the last page').toBe(`${locale}/mothers/index.html`);
  });
}

/** Where `rel="next"` leads. The short path jumps from core to core beside it. */
function wayOn(page: string): string | undefined {
  const [link = ''] = /<a\b[^>]* rel="?next\b[^>]*>/.exec(readFileSync(`dist/${page}`, 'utf8')) ?? [];
  const href = / href="([^"]+)"/.exec(link)?.[1];
  return href && posix.join(posix.dirname(page), href);
}
