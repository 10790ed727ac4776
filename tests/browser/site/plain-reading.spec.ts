import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { elementsBelow, findAttribute, nodesBelow, readPage, type Element } from '#integrations/html/read-page.ts';
import { listPages } from '#tests/support/pages.ts';

for (const path of listPages()) {
  test(`${path} has everything to read before any script runs`, () => {
    const page = readPage(readFileSync(join('dist', path), 'utf8'));
    const elements = [...elementsBelow(page)];
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    const main = elements.find(({ tagName }) => tagName === 'main')!;
    expect(wordsIn(main).length).toBeGreaterThan(80);
    const within = [...elementsBelow(main)];
    expect(within.filter((element) => findAttribute(element, 'aria-busy') === 'true')).toEqual([]);
    // What is folded away, such as the feedback of a story, is there, and says what it is.
    const folds = within.filter(({ tagName }) => tagName === 'details');
    for (const fold of folds) {
      const summary = [...elementsBelow(fold)].find(({ tagName }) => tagName === 'summary');
      const name = summary ? wordsIn(summary) : '';
      expect(name).not.toBe('');
      expect(wordsIn(fold).length).toBeGreaterThan(name.length);
    }
  });
}

/** What can be read in an element: no scripts, and nothing that is hidden. */
function wordsIn(element: Element): string {
  const unread = new Set([...elementsBelow(element)].filter(isUnread).flatMap((one) => [...nodesBelow(one)]));
  return [...nodesBelow(element)]
    .flatMap((node) => (node.nodeName === '#text' && 'value' in node && !unread.has(node) ? node.value : []))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function isUnread(element: Element): boolean {
  return ['script', 'style', 'template'].includes(element.tagName) || findAttribute(element, 'hidden') !== undefined;
}
