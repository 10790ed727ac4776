// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import source from '../../content/ui/en.json';
import KeepLanguage from '#islands/KeepLanguage.tsx';

const strings = source.offline;
const props = { localeId: 'en', locale: 'en-GB', home: '../index.html', strings };
afterEach(cleanup);

test('without script one plain sentence stands in its place, and no button', () => {
  const html = renderToString(<KeepLanguage {...props} />);
  expect(html).toContain(strings.plain);
  expect(html).not.toContain('<button');
});

test('where nothing can be kept, as from a memory stick, one sentence says so, and there is no button', async () => {
  render(<KeepLanguage {...props} />);
  expect(await screen.findByText(strings.unsupported)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
