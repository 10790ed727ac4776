// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import Techniques, { type TechniquesProps } from '#islands/Techniques.tsx';
import { aTechniquesSet } from '#tests/support/a-techniques.ts';

afterEach(cleanup);

const press = (...names: string[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};
/** The announced places: the line itself, and what we see in it. */
const said = () => screen.getAllByRole('status').map((place) => place.textContent);

async function lines(changes: Partial<TechniquesProps> = {}) {
  render(<Techniques {...aTechniquesSet(changes)} />);
  await screen.findAllByRole('status');
}

describe('without script', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Techniques {...aTechniquesSet()} />);

  test('every line can be read, with what we see in it behind a line that opens', () => {
    expect([...page.querySelectorAll('.bubble')].map((one) => one.textContent)).toEqual([
      'NoorCake!',
      'BoWho?',
      'AlexNow!',
      'KimBye.',
    ]);
    expect(page.querySelector('#team details')!.textContent).toBe('What we seeOur view: Nothing wrongCake.');
    expect(page.querySelector('#group details')!.textContent).toContain('They say: Press');
  });
  test('the five answers stand there to choose from on paper', () => {
    expect([...page.querySelectorAll('ul li')].map((one) => one.textContent)).toHaveLength(5);
    expect(page.querySelectorAll('button, [role=status]')).toHaveLength(0);
  });
});

describe('line by line', () => {
  test('begins with one line and five answers, and takes no focus', async () => {
    await lines();
    expect(said()).toEqual(['NoorCake!', '']);
    expect(within(screen.getByRole('group', { name: 'What does it do?' })).getAllByRole('button')).toHaveLength(5);
    expect(document.activeElement).toBe(document.body);
  });
  test('what we see is announced, and the heading above it takes the focus', async () => {
    await lines();
    const places = screen.getAllByRole('status');
    press('Nothing wrong');
    expect(screen.getAllByRole('status')).toEqual(places);
    expect(said()[1]).toBe('The same.Our view: Nothing wrongCake.');
    expect(document.activeElement?.textContent).toBe('Your answerNothing wrong');
  });
  test('seeing more and seeing less each name the idea that may be behind it', async () => {
    await lines();
    press('Isolate');
    expect(said()[1]).toBe('You saw more.Our view: Nothing wrongCake.An idea: Secrets are bad.');
    press('Next line', 'Nothing wrong');
    expect(said()[1]).toBe('You saw less.Our view: FindHe looks.An idea: Only words.');
  });
  test('another step is no mistake', async () => {
    await lines();
    press('Find', 'Next line', 'Win trust');
    expect(said()[1]).toBe('Both saw something.Our view: FindHe looks.');
  });
  test('the next line is announced below the lines before it, in its own chat', async () => {
    await lines();
    press('Find', 'Next line');
    expect(said()).toEqual(['BoWho?', '']);
    expect(screen.getByText('Cake!')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Line 2 of 4' }));
    press('Find', 'Next line');
    expect(screen.queryByText('Cake!')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The group');
  });
  test('a line that presses shows the way to help with every answer', async () => {
    await lines();
    press('Find', 'Next line', 'Find', 'Next line', 'Nothing wrong');
    expect(screen.getByRole('link', { name: 'Danger now' }).getAttribute('href')).toBe('../urgent.html');
  });
});

describe('the end', () => {
  const toTheEnd = (...answers: string[]) =>
    answers.forEach((answer, index) => press(answer, index < 3 ? 'Next line' : 'Look back'));

  test('offers one line of each sort to read again, and no count', async () => {
    await lines();
    toTheEnd('Find', 'Nothing wrong', 'Nothing wrong', 'Press');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Enough?' }));
    expect([...document.querySelectorAll('.bubble')].map((one) => one.textContent)).toEqual(['NoorCake!', 'BoWho?']);
    expect(document.querySelector('.ending')!.textContent).not.toMatch(/\d|%/);
    expect(screen.getByRole('link', { name: 'The canal' })).toBeTruthy();
  });
  test('with nothing to read again there is no heading for it', async () => {
    await lines();
    toTheEnd('Nothing wrong', 'Find', 'Press', 'Nothing wrong');
    expect(screen.queryByText('To read again')).toBeNull();
    press('From the start');
    expect(said()).toEqual(['NoorCake!', '']);
  });
});

test.each([
  ['ltr', 'ArrowRight'],
  ['rtl', 'ArrowLeft'],
] as const)('in %s, %s goes to the next answer', async (dir, key) => {
  await lines({ dir });
  const [first, second] = within(screen.getByRole('group')).getAllByRole('button');
  first!.focus();
  fireEvent.keyDown(first!, { key });
  expect(document.activeElement).toBe(second);
});

test('paper gets every line, and afterwards the practice goes on where it was', async () => {
  await lines();
  press('Find', 'Next line');
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(document.querySelectorAll('.bubble')).toHaveLength(4);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(said()[0]).toBe('BoWho?');
});
