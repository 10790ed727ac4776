import { expect, test } from 'vitest';
import { resolveAddress, type Site } from '#integrations/finish/addresses.ts';

const site: Site = {
  files: new Set([
    'index.html',
    '404.html',
    'icon.svg',
    'assets/page.1a2b.js',
    'nl/index.html',
    'nl/help.html',
    'nl/deep/index.html',
    'nl/deep/page.html',
  ]),
  renamed: new Map([['assets/page.js', 'assets/page.1a2b.js']]),
};
const from = (page: string, address: string) => resolveAddress(site, page, address);

test.each([
  ['nl/index.html', '/nl/help.html#calls', 'help.html#calls'],
  ['nl/deep/page.html', '/nl/help.html?a=1#calls', '../help.html?a=1#calls'],
  ['nl/deep/page.html', '/', '../../index.html'],
  ['nl/help.html', '/nl/', 'index.html'],
  ['nl/help.html', '/nl', 'index.html'],
  ['nl/help.html', '/nl/deep', 'deep/index.html'],
  ['nl/index.html', '/nl/help', 'help.html'],
  ['nl/index.html', './deep/', 'deep/index.html'],
  ['nl/deep/page.html', '../help', '../help.html'],
  ['index.html', '/nl/index.html', 'nl/index.html'],
  ['index.html', '/assets/page.js', 'assets/page.1a2b.js'],
  ['nl/help.html', '/nl/help.html#calls', '#calls'],
  ['nl/help.html', '/nl/help.html', 'help.html'],
  ['404.html', '/nl/index.html', './nl/index.html'],
])('on %s, %s becomes %s', (page, address, to) => {
  expect(from(page, address)).toEqual({ to });
});

test.each(['https://example.org/', 'tel:112', 'mailto:a@example.org', '#calls', 'data:,x', '@@leave@@', ''])(
  '%j stays as it is',
  (address) => {
    expect(from('nl/index.html', address)).toBe('leave-as-is');
  },
);

test.each([
  ['/nl/nothing.html', 'nl/nothing.html'],
  ['/fr/', 'fr/'],
  ['../../outside.html', '../outside.html'],
])('%s leads nowhere', (address, missing) => {
  expect(from('nl/index.html', address)).toEqual({ missing });
});

test('a path with a slot in it is made relative, and not looked for', () => {
  expect(from('nl/index.html', '/nl/@@first@@.html')).toEqual({ to: '@@first@@.html' });
});

test('what import() gets begins with a dot, since a bare name would be a package', () => {
  expect(resolveAddress(site, 'index.html', '/assets/page.1a2b.js', 'import')).toEqual({ to: './assets/page.1a2b.js' });
});

test('a folder stays a folder', () => {
  expect(resolveAddress(site, 'nl/deep/page.html', '/', 'folder')).toEqual({ to: '../../' });
  expect(resolveAddress(site, 'index.html', '/', 'folder')).toEqual({ to: './' });
});
