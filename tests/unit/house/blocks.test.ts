import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Astro leaves out comments inside the children of a component, and with them the block: its text would stand on every page.
test('pages write the blocks of editions by components, never as comments', () => {
  const files = globSync('src/**/*.astro').filter((file) => !file.startsWith('src/components/slots/'));
  const written = files.filter((file) => /^\s*<!--n:/m.test(readFileSync(file, 'utf8')));
  expect(files.length).toBeGreaterThan(20);
  expect(written).toEqual([]);
});
