// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import Group from '#islands/Group.tsx';
import { aCountedGroup, aGroupWithForms } from '#tests/support/a-counted-group.ts';
import { times } from '#tests/support/a-group.ts';

const { strings } = aCountedGroup();
const { result, mend, refused } = strings;
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, text: string) => fireEvent.input(field(name), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const lines = (count: number, line: string) => times(count, () => line).join('\n');
/** The figures come with a part that loads when they are asked for. */
async function show(heading: string) {
  press(strings.show);
  // The figures are a file of their own: loading it the first time takes a busy machine more than the usual second.
  return screen.findByRole('heading', { name: heading }, { timeout: 10_000 });
}

const expectFocus = (heading: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(heading));

afterEach(cleanup);

test('without script the page says so, and paper has a sheet for every set', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Group {...aCountedGroup()} />);
  expect(page.textContent).toContain(strings.plain);
  expect(page.querySelectorAll('input, textarea, button')).toHaveLength(0);
  expect([...page.querySelectorAll('.group-sheet h2')].map((name) => name.textContent)).toEqual([
    'First set (sheet C-first)',
    'Second set (sheet C-second)',
  ]);
});

test('a sheet has the stories in their order, three boxes each, and neither a key nor a place for a name', () => {
  render(<Group {...aCountedGroup()} />);
  const sheet = document.querySelector('.group-sheet');
  expect([...(sheet?.querySelectorAll('tbody th') ?? [])].map((title) => title.textContent)).toEqual([
    'Title bike',
    'Title prayer',
    'Title letter',
    'Title knife',
  ]);
  expect(sheet?.querySelectorAll('.group-box')).toHaveLength(12);
  expect(sheet?.textContent).toContain(strings.sheet.noName);
  expect(sheet?.textContent).toContain(strings.sheet.destroy);
});

describe('sheets', () => {
  test('are counted, and the heading of the figures takes the focus', async () => {
    render(<Group {...aCountedGroup()} />);
    type(strings.rows, lines(8, '1223'));
    await expectFocus(await show(result.title));
    const said = document.querySelector('.group-result')?.textContent;
    expect(said).toContain('They would ask or act in 50% of their answers to ordinary stories.');
    expect(said).toContain('A worrying story got the stronger answer in 9 of 10 pairs.');
    expect(said).toContain('People counted: 8');
    expect(said).toContain(result.draft);
    expect(said).toContain(result.once);
  });
  test('rated keys need no warning', async () => {
    const { choices } = aCountedGroup();
    render(<Group {...aCountedGroup({ choices: choices.map((choice) => ({ ...choice, keys: 'rated' })) })} />);
    type(strings.rows, lines(8, '1123'));
    await show(result.title);
    expect(screen.queryByText(result.draft)).toBeNull();
  });
  test('a line that cannot be read is named, with what was found and expected', async () => {
    render(<Group {...aCountedGroup()} />);
    type(strings.rows, '1123\n11x3\n112');
    await expectFocus(await show(mend.title));
    const said = screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/[\u2068\u2069]/g, ''));
    expect(said).toEqual([
      'Line 2, “11x3”: place 3 has “x”. Expected: 1, 2, 3 or -. Look at the sheet again.',
      'Line 3, “112”: answers found: 3. Expected: 4, one for each story. Type - for a story without an answer.',
    ]);
  });
  test('seven people get no figure', async () => {
    render(<Group {...aCountedGroup()} />);
    type(strings.rows, lines(7, '1123'));
    await show(mend.title);
    expect(screen.getByText(/^People found: 7\. Figures are shown from 8 people/)).toBeTruthy();
    expect(document.querySelector('.group-result')).toBeNull();
  });
  test('figures go with the next change', async () => {
    render(<Group {...aCountedGroup()} />);
    type(strings.rows, lines(8, '1123'));
    await show(result.title);
    type(strings.rows, lines(9, '1123'));
    expect(document.querySelector('.group-result')).toBeNull();
  });
});

describe('cards', () => {
  const more = (answer: string) => press(strings.more.replace('{{answer}}', answer));
  test('are tapped and typed, one story at a time', async () => {
    render(<Group {...aCountedGroup()} />);
    pick(strings.ways.cards);
    type(strings.people, '10');
    times(2, () => more('A worry'));
    expect(field('A worry').value).toBe('2');
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('A worry: 2');
    type('Ordinary', '8');
    for (const answer of ['Ordinary', 'A worry', 'Danger']) {
      press(strings.next);
      type(answer, '10');
    }
    await show(result.title);
    const said = document.querySelector('.group-result')?.textContent;
    expect(said).toContain('ask or act in 10% of');
    expect(said).toContain(result.pooled);
  });
  test('the next story takes the focus with its title', async () => {
    render(<Group {...aCountedGroup()} />);
    pick(strings.ways.cards);
    press(strings.next);
    await expectFocus(screen.getByRole('heading', { name: 'Title prayer' }));
  });
  test('without a number of people there is no figure', async () => {
    render(<Group {...aCountedGroup()} />);
    pick(strings.ways.cards);
    await show(mend.title);
    expect(screen.getByText(/^Number of people: found/)).toBeTruthy();
  });
});

describe('before and after', () => {
  test('waits visibly while there are too few stories for two forms', () => {
    render(<Group {...aCountedGroup()} />);
    expect(screen.getByText(strings.formsWait)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: strings.forms })).toBeNull();
  });
  test('leads to the guard with the figures before and after', async () => {
    render(<Group {...aGroupWithForms()} />);
    pick(strings.forms);
    expect(document.querySelectorAll('.group-sheet')).toHaveLength(2);
    type(strings.rowsFirst.a, lines(6, '1123/2232'));
    type(strings.rowsFirst.b, lines(6, '2131/2223'));
    await show(result.title);
    const said = document.querySelector('.group-result')?.textContent;
    expect(said).toContain(result.guard.risen);
    expect(said).toContain('0% of their answers to ordinary stories before, and in 100% after');
    expect(said).toContain('That is a change of 100 points.');
  });
  test('says which half a line stands in', async () => {
    render(<Group {...aGroupWithForms()} />);
    pick(strings.forms);
    type(strings.rowsFirst.b, '2131');
    await show(mend.title);
    expect(screen.getByText(/^Form B before, form A after, line 1/)).toBeTruthy();
  });
  test('is refused where one form came first for everybody', async () => {
    render(<Group {...aGroupWithForms()} />);
    pick(strings.forms);
    type(strings.rowsFirst.a, lines(12, '1123/2131'));
    await show(mend.title);
    expect(screen.getByText(refused['forms-not-swapped'].replace('{{a}}', '12').replace('{{b}}', '0'))).toBeTruthy();
  });
});

test('leaving the page empties it, for whoever comes back too', () => {
  render(<Group {...aCountedGroup()} />);
  type(strings.rows, '1123');
  fireEvent(window, new Event('pagehide'));
  expect(field(strings.rows).value).toBe('');
});
