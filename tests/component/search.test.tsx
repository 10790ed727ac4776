// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import Search from '#islands/Search.tsx';
import { Results } from '#islands/search/Results.tsx';
import type { SearchProps } from '#islands/search/search-props.ts';
import { aHit } from '#tests/support/a-document.ts';
import en from '../../content/ui/en.json' with { type: 'json' };

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

const props: SearchProps = {
  locale: 'en-GB',
  dir: 'ltr',
  place: { localeId: 'en', engine: 'lunr', root: '../' },
  ways: [{ text: 'Help', href: 'help.html' }],
  strings: en.search,
};
const show = (hits: Parameters<typeof Results>[0]['hits'], dir: 'ltr' | 'rtl' = 'ltr') =>
  render(<Results hits={hits} dir={dir} groups={en.search.groups} />);

test('before the script comes there is a named field in a search landmark, and no form', () => {
  document.body.innerHTML = renderToString(<Search {...props} />);
  const search = screen.getByRole('search');
  expect(within(search).getByRole('searchbox', { name: en.search.label })).toBeTruthy();
  expect(document.querySelector('form, [name]')).toBeNull();
});

test('the status is there from the start, since a screen reader only tells changes of what it knows', () => {
  render(<Search {...props} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('every group is a region under its heading, and every hit an ordinary link', () => {
  show([aHit('help.html', { group: 'help', title: 'Help' }), aHit('a.html', { title: 'Lesson' })]);
  const region = screen.getByRole('region', { name: en.search.groups.help });
  expect(within(region).getByRole('link', { name: 'Help' }).getAttribute('href')).toBe('help.html');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
});

test('found words are marked in title and excerpt, and the words stay the same', () => {
  show([aHit('a.html', { title: 'Fear at home', excerpt: 'No fear.', matches: ['Fear', 'fear'] })]);
  const item = screen.getByRole('listitem');
  expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Fear', 'fear']);
  expect(item.textContent).toBe('Fear at homeNo fear.');
});

test('in a text from right to left, Latin names and numbers are set apart, marks inside them included', () => {
  show([aHit('a.html', { title: 'خط Veilig Thuis', excerpt: '0800-2000\nللنصيحة', matches: ['Veilig'] })], 'rtl');
  const apart = [...screen.getByRole('listitem').querySelectorAll('bdi')];
  expect(apart.map((bdi) => bdi.textContent)).toEqual(['Veilig Thuis', '0800-2000']);
  expect(apart[0]?.querySelector('mark')?.textContent).toBe('Veilig');
});

test('words of a text are never read as markup', () => {
  show([aHit('a.html', { title: '<b>bold</b> & "quoted"' })]);
  expect(screen.getByRole('link').textContent).toBe('<b>bold</b> & "quoted"');
});
