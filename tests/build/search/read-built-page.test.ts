import { expect, test } from 'vitest';
import { readBuiltPage } from '#integrations/search/read-built-page.ts';

const read = (main: string, title = 'Fear · @@name@@') =>
  readBuiltPage(
    'a.html',
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${main}</body></html>`,
  );

test('title, name in the menu, summary, headings and passages each have their place', () => {
  const page = read(
    '<main><h1>Are you afraid?</h1><p class="lead">What to do.</p><h2>First</h2><p>Call.</p><ul><li>Say <b>where</b> you are</li></ul></main>',
  );
  expect(page).toEqual({
    path: 'a.html',
    title: 'Are you afraid?',
    name: 'Fear',
    summary: 'What to do.',
    headings: ['First'],
    passages: ['Call.', 'Say where you are'],
  });
});

test('a page with words borrowed from another language is found by title and summary alone', () => {
  const page = read('<main><h1 lang="nl" dir="ltr">Hulp</h1><p class="lead">Wie.</p><h2>Nu</h2><p>Bel.</p></main>');
  expect(page).toMatchObject({ title: 'Hulp', summary: 'Wie.', headings: [], passages: [] });
});

test('a page without a main text is no page to find', () => {
  expect(read('<p>Moved.</p>')).toBeUndefined();
});

test.each([
  ['ways to other pages', '<nav><p>Next</p></nav>'],
  ['a citation', '<p>Kept.<sup class="cite"><a href="#source-x">1</a></sup></p>', ['Kept.']],
  ['sources under a text', '<section><h2>Sources</h2><ol><li id="source-x">NJi</li></ol></section>'],
  ['words under a text', '<section><h2>Words</h2><dl><dt id="word-gp">GP</dt><dd>Doctor</dd></dl></section>'],
  ['help lines, which are entries of their own', '<div class="contact"><h3>112</h3><p>For danger.</p></div>'],
  ['the feedback of a story', '<details><summary>A worry</summary><p>This fits.</p></details>'],
  ['what is marked as not to be found', '<ul data-pagefind-ignore><li>Report</li></ul>'],
  ['what is said in a talk', '<ol class="talk-turns"><li><h2>1</h2><p>Fine.</p></li></ol>'],
  ['hidden parts', '<p hidden>Later</p>'],
  ['slots', '<p>Ask @@contact.name@@ first</p>', ['Ask first']],
  ['scripts and drawings', '<script>1</script><svg><text>x</text></svg>'],
])('left out: %s', (_, html, passages: string[] = []) => {
  expect(read(`<main><h1>T</h1>${html}</main>`)).toMatchObject({ headings: [], passages });
});

test('text in nested blocks is told once', () => {
  expect(
    read('<main><h1>T</h1><ul><li><p>One</p><p>Two</p></li></ul><div><p>Three</p></div></main>')?.passages,
  ).toEqual(['One', 'Two', 'Three']);
});
