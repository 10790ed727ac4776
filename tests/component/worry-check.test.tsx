// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import WorryCheck, { type WorryCheckProps } from '#islands/WorryCheck.tsx';
import { aWorryCheck, endingsMarkup } from '#tests/support/a-worry-check.ts';

const { strings } = aWorryCheck();
const { yes, unsure, no } = strings.answers;
const endings = () => [...document.querySelectorAll<HTMLDetailsElement>('[data-ending]')];
const shown = () => endings().flatMap((one) => (one.hidden ? [] : [one.dataset['ending']]));
const answer = (...names: string[]) => names.forEach((name) => fireEvent.click(screen.getByRole('button', { name })));
const question = () => screen.getByRole('heading', { level: 2 }).textContent;

async function show(changes: Partial<WorryCheckProps> = {}) {
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = `<div></div>${endingsMarkup}`;
  render(<WorryCheck {...aWorryCheck(changes)} />, { container: page.firstElementChild! });
  await screen.findByRole('button', { name: yes });
}

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(cleanup);

test('without script every question says where each answer leads, and nothing can be filled in', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<WorryCheck {...aWorryCheck()} />);
  const leads = [...page.querySelectorAll('li.story')].map((one) =>
    [...one.querySelectorAll('li')].map((lead) => lead.textContent?.replace(/^.*?: /, '')),
  );
  const { dangerYes, dangerUnsure, worry, no: on, allNo } = strings.leads;
  expect(leads).toEqual([
    [dangerYes, dangerUnsure, on],
    [dangerYes, dangerUnsure, on],
    [worry, worry, on],
    [worry, worry, allNo],
  ]);
  expect(page.querySelectorAll('input, button, a')).toHaveLength(0);
  expect(page.textContent).toContain(strings.noTest);
});

test('begins with the first question and no ending, and takes no focus', async () => {
  await show();
  expect(question()).toBe('Ask one?');
  expect(shown()).toEqual([]);
  expect(document.activeElement).toBe(document.body);
});

test('the next question takes the focus', async () => {
  await show();
  answer(no);
  expect(question()).toBe('Ask two?');
  expect(document.activeElement?.textContent).toBe('Ask two?');
});

test.each([
  ['call', [yes]],
  ['call', [unsure, yes]],
  ['advice', [unsure, no]],
  ['advice', [no, no, yes]],
  ['advice', [no, no, no, unsure]],
  ['stay', [no, no, no, no]],
])('leads to "%s" by %s: only that ending is there, open, with the focus', async (outcome, answers) => {
  await show();
  answer(...answers);
  expect(shown()).toEqual([outcome]);
  expect(document.activeElement?.textContent).toBe(outcome);
  expect(document.activeElement?.closest('details')?.open).toBe(true);
  expect(screen.queryByRole('button', { name: yes })).toBeNull();
});

test('an ending shows no list of what was answered', async () => {
  await show();
  answer(unsure, no);
  expect(document.body.textContent).not.toContain(unsure);
  expect(document.body.textContent).not.toContain('Ask one?');
});

test('going back from an ending opens the last question, and from the start opens the first', async () => {
  await show();
  answer(no, yes, strings.back);
  expect(question()).toBe('Ask two?');
  expect(shown()).toEqual([]);
  answer(yes, strings.again);
  expect(question()).toBe('Ask one?');
});

test('whoever leaves the page and goes back to it finds the first question', async () => {
  await show();
  answer(yes);
  await act(() => void dispatchEvent(new Event('pagehide')));
  expect(question()).toBe('Ask one?');
  expect(shown()).toEqual([]);
});

test('nothing is written, in the tab or on the device', async () => {
  await show();
  answer(no, no, unsure);
  expect(localStorage.length + sessionStorage.length).toBe(0);
  expect(location.hash).toBe('');
});

test.each([
  ['ltr', 'ArrowRight'],
  ['rtl', 'ArrowLeft'],
] as const)('in %s, %s goes to the next answer and answers nothing', async (dir, key) => {
  await show({ dir });
  const first = screen.getByRole('button', { name: yes });
  first.focus();
  fireEvent.keyDown(first, { key });
  expect(document.activeElement?.textContent).toBe(unsure);
  expect(question()).toBe('Ask one?');
});

test('an error leaves the plain version and every ending standing', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let breaks = false;
  const [first, second, ...rest] = aWorryCheck().questions;
  const broken = {
    ...second!,
    get such() {
      if (!breaks) return 'Such as two.';
      breaks = false;
      throw new Error('made up');
    },
  };
  await show({ questions: [first!, broken, ...rest] });
  breaks = true;
  answer(no);
  expect(shown()).toEqual(['call', 'advice', 'stay']);
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
});
