// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import Recognise, { type RecogniseProps } from '#islands/Recognise.tsx';
import { aBook, aRecognise, aStory } from '#tests/support/a-recognise.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const status = () => screen.getByRole('status').textContent;

/** The practice after the script has taken over. */
async function practise(changes: Partial<RecogniseProps> = {}) {
  render(<Recognise {...aRecognise(changes)} />);
  await screen.findByRole('button', { name: 'Ordinary: stay close' });
}

function answer(...answers: ('Ordinary: stay close' | 'A worry: ask advice' | 'Danger: act now')[]) {
  for (const name of answers) {
    press(name);
    fireEvent.click(screen.getByRole('button', { name: /Next story|Look back/ }));
  }
}

describe('without script', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Recognise {...aRecognise()} />);

  test('every story stands there with each answer and what follows from it', () => {
    const articles = within(page).getAllByRole('article');
    expect(articles.map(({ id }) => id)).toEqual(['bike', 'letter', 'prayer', 'night', 'money', 'knife']);
    const summaries = [...articles[0]!.querySelectorAll('details')].map((one) => one.textContent);
    expect(summaries.slice(0, 3)).toEqual([
      'Ordinary: stay closebike: if you stay close',
      'A worry: ask advicebike: if you ask advice',
      'Danger: act nowbike: if you act now',
    ]);
    expect(articles[0]).toHaveProperty('textContent', expect.stringContaining('bike: words to say'));
  });
  test('nothing is there that needs a script', () => {
    expect(within(page).queryAllByRole('button')).toEqual([]);
    expect(page.querySelector('[role=status]')).toBeNull();
  });
  test('a danger story leads to help, and stories that are not ordinary carry the sentence about one sign', () => {
    const [bike, letter, knife] = ['bike', 'letter', 'knife'].map((id) => page.querySelector(`#${id}`)!);
    expect(knife!.querySelectorAll('a[href="../urgent.html"]')).toHaveLength(3);
    expect(letter!.querySelector('a')).toBeNull();
    expect([bike, letter, knife].map((one) => one!.textContent.includes('One sign says nothing.'))).toEqual([
      false,
      true,
      true,
    ]);
  });
  test('the first story and its question stand where the script will show them', async () => {
    const path = (element: Element | null): string[] =>
      element?.parentElement && element !== page ? [...path(element.parentElement), element.tagName] : [];
    const plainTitle = path(page.querySelector('#bike-title'));
    document.body.append(page);
    hydrate(<Recognise {...aRecognise()} />, page);
    await screen.findByRole('button', { name: 'Ordinary: stay close' });
    expect(plainTitle.filter((tag) => tag !== 'OL' && tag !== 'LI')).toEqual(path(page.querySelector('#bike-title')));
    expect(page.querySelectorAll('article')).toHaveLength(1);
    hydrate(null, page);
    page.remove();
  });
});

describe('one story at a time', () => {
  test('the answers are a named group of three', async () => {
    await practise();
    const group = screen.getByRole('group', { name: 'What would you do?' });
    expect(within(group).getAllByRole('button')).toHaveLength(3);
    expect(screen.getByText('Story 1 of 6')).toBeTruthy();
  });
  test('nothing takes the focus before the reader does something', async () => {
    await practise();
    expect(document.activeElement).toBe(document.body);
  });
  test('the feedback on the chosen answer is announced once, the heading above it takes the focus', async () => {
    await practise();
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    press('A worry: ask advice');
    expect(screen.getByRole('status')).toBe(region); // a region that comes with its text is not announced
    expect(region.textContent).toBe('bike: if you ask advice');
    expect(document.activeElement?.textContent).toBe('Your answerA worry: ask advice');
  });
  test('the other two answers can be opened, and our view follows', async () => {
    await practise();
    press('A worry: ask advice');
    const others = [...document.querySelectorAll('details')].map((one) => one.querySelector('summary')!.textContent);
    expect(others).toEqual(['Ordinary: stay close', 'Danger: act now']);
    expect(screen.getByText('Our view: Ordinary: stay close')).toBeTruthy();
    expect(screen.getByText(/Growing up\./)).toBeTruthy();
  });
  test('a key that raters confirmed says so', async () => {
    await practise({ stories: [aStory('bike', 'ordinary', { status: 'rated' })] });
    press('Ordinary: stay close');
    expect(screen.getByText('Checked: Ordinary: stay close')).toBeTruthy();
  });
  test('a discussion card says that people differ, and names no answer as the right one', async () => {
    await practise({ stories: [aStory('bike', 'ordinary', { status: 'discussion' })] });
    press('Danger: act now');
    expect(screen.getByText('To talk about: people differ.')).toBeTruthy();
    expect(screen.queryByText(/Our view|Checked/)).toBeNull();
  });
  test('a discussion card has no dot, is no story to read again, and brings no sentence nearer', async () => {
    const card = aStory('card', 'ordinary', { status: 'discussion' });
    await practise({ stories: [aStory('bike', 'ordinary'), card], keys: { bike: 'ordinary' } });
    answer('Ordinary: stay close', 'Danger: act now');
    expect(document.querySelectorAll('.dot')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'The card' })).toBeNull();
  });
  test('danger called ordinary always shows the way to help', async () => {
    await practise({ stories: [aStory('knife', 'danger')] });
    press('Ordinary: stay close');
    const link = within(screen.getByRole('status')).getByRole('link', { name: 'Who can help now' });
    expect(link.getAttribute('href')).toBe('../urgent.html');
  });
  test('the next story takes the focus and empties the announcement', async () => {
    await practise();
    answer('A worry: ask advice');
    expect(document.activeElement?.textContent).toBe('The letter');
    expect(status()).toBe('');
  });
  test('after four stories the reader says whether that is enough', async () => {
    await practise();
    answer(...Array.from({ length: 4 }, () => 'Ordinary: stay close' as const));
    expect(title()).toBe('You read 4 stories.');
    press('More stories');
    expect(title()).toBe('The money');
  });
});

describe.each([
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
] as const)('arrow keys in %s', (dir, forward, back) => {
  test(`${forward} goes on, ${back} goes back, in a circle`, async () => {
    await practise({ dir });
    button('Ordinary: stay close').focus();
    const move = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    move(forward);
    expect(document.activeElement).toBe(button('A worry: ask advice'));
    move(back);
    move(back);
    expect(document.activeElement).toBe(button('Danger: act now'));
    move('ArrowDown');
    expect(document.activeElement).toBe(button('Ordinary: stay close'));
    expect(status()).toBe(''); // moving is not answering
  });
});

describe('at the end', () => {
  const all = ['Danger: act now', 'Ordinary: stay close', 'A worry: ask advice', 'A worry: ask advice'] as const;

  test('dots are told in words; nothing is said about the reader', async () => {
    await practise();
    answer(...all);
    press('Enough for now');
    expect(document.activeElement?.textContent).toBe('Looking back');
    expect(screen.getByText('Left in peace: 0 of 2')).toBeTruthy();
    expect(screen.getByText('Noticed: 1 of 2')).toBeTruthy();
    expect(screen.getByText('About these stories, not about you.')).toBeTruthy();
    expect(screen.queryByText(/^say /)).toBeNull();
    const rows = [...document.querySelectorAll('.dots [aria-hidden]')];
    expect(rows.map((row) => row.querySelectorAll('[data-filled]').length)).toEqual([0, 1]);
  });
  test('two stories can be read again, without a new answer, and closed', async () => {
    await practise();
    answer(...all);
    press('Enough for now');
    press('The bike');
    expect(document.activeElement?.textContent).toBe('The bike');
    expect(screen.queryByRole('group', { name: 'What would you do?' })).toBeNull();
    press('Back');
    expect(title()).toBe('Looking back');
  });
  test('unseen stories of this set come before those of others', async () => {
    const far = { id: 'far', misconception: 'looks-are-a-sign', text: 'The far one', href: 'x.html#far' };
    const others = [{ ...far, voice: { dir: 'ltr' as const } }];
    await practise({ others });
    answer(...all);
    press('Enough for now');
    expect(screen.queryByRole('link', { name: 'The far one' })).toBeNull();
    press('More stories');
    answer('Ordinary: stay close', 'Danger: act now');
    expect(screen.getByRole('link', { name: 'The far one' }).getAttribute('href')).toBe('x.html#far');
    press('From the start');
    expect(title()).toBe('The bike');
  });
  test('a sentence comes when earlier answers make the pool large enough', async () => {
    const known = poolOf(12, 8, 4);
    await practise({
      stories: [aStory('bike', 'ordinary')],
      keys: { bike: 'ordinary', ...known.keys },
      openBook: () => aBook(known.answers),
    });
    answer('Ordinary: stay close');
    expect(screen.getByText('say fine')).toBeTruthy();
    expect(screen.getByText('About 25 stories.')).toBeTruthy();
    expect(screen.getByText('try fine')).toBeTruthy();
    expect(screen.queryByText('say late')).toBeNull();
  });
  test('twins answered differently stand side by side with an open question', async () => {
    const twin = { id: 'far', title: 'The far one', text: 'What happened far away.' };
    await practise({
      stories: [aStory('bike', 'ordinary', { twin })],
      openBook: () => aBook([{ story: 'far', answer: 'worry' }]),
    });
    answer('Ordinary: stay close');
    expect(screen.getByText('What made the difference?')).toBeTruthy();
    expect(screen.getByText('What happened far away.')).toBeTruthy();
    expect(screen.getByText('You answered: A worry: ask advice')).toBeTruthy();
  });
});

describe('memory', () => {
  test('unseen stories come first', async () => {
    await practise({ openBook: () => aBook([{ story: 'bike', answer: 'worry' }]) });
    expect(title()).toBe('The letter');
    expect(screen.getByText('Story 2 of 6')).toBeTruthy();
  });
  test('the story named in the address comes first', async () => {
    location.hash = '#night';
    await practise();
    expect(title()).toBe('The night');
  });
  test('each first answer is written down once', async () => {
    const recorded: FirstAnswer[] = [];
    await practise({ stories: [aStory('bike', 'ordinary')], openBook: () => aBook([], recorded) });
    answer('A worry: ask advice');
    press('From the start');
    answer('Ordinary: stay close');
    expect(recorded).toEqual([{ story: 'bike', answer: 'worry' }]);
  });
  test.each<[string, RecogniseProps['openBook']]>([
    [
      'cannot be opened',
      () => {
        throw new Error('blocked');
      },
    ],
    ['cannot be read', () => ({ ...aBook(), firstAnswers: () => Promise.reject(new Error('corrupt')) })],
    ['cannot be written', () => ({ ...aBook(), record: () => Promise.reject(new Error('full')) })],
  ])('a book that %s does not stop the practice', async (_, openBook) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await practise({ openBook });
    answer('Ordinary: stay close');
    expect(title()).toBe('The letter');
  });
  test('a book that never answers is not waited for', async () => {
    vi.useFakeTimers();
    render(
      <Recognise {...aRecognise({ openBook: () => ({ ...aBook(), firstAnswers: () => new Promise(() => {}) }) })} />,
    );
    expect(screen.queryByRole('group', { name: 'What would you do?' })).toBeNull();
    await vi.advanceTimersByTimeAsync(2500);
    expect(screen.getByRole('group', { name: 'What would you do?' })).toBeTruthy();
    vi.useRealTimers();
  });
});

test('an error leaves the plain version standing and is written to the console', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = aRecognise();
  render(<Recognise {...broken} strings={{ ...broken.strings, checkpoint: null as never }} />);
  await screen.findByRole('button', { name: 'Ordinary: stay close' });
  answer(...Array.from({ length: 4 }, () => 'Ordinary: stay close' as const));
  expect(screen.getAllByRole('article')).toHaveLength(6);
  expect(document.querySelectorAll('details')).toHaveLength(24);
  expect(logged).toHaveBeenCalled();
});

test('stories in another language than the page carry its mark', async () => {
  await practise({ fallback: { lang: 'nl', dir: 'ltr' }, dir: 'rtl' });
  expect(screen.getByText('What happened with the bike.').getAttribute('lang')).toBe('nl');
  expect(screen.getByRole('heading', { name: 'The bike' }).getAttribute('dir')).toBe('ltr');
  expect(button('Ordinary: stay close').closest('[lang]')).toBeNull();
});

test('in a right-to-left page a Latin name is isolated', async () => {
  await practise({ dir: 'rtl', stories: [aStory('bike', 'ordinary', { text: 'عاد Youssef متأخرًا.' })] });
  const isolated = [...document.querySelectorAll('.story > p > bdi')].map((one) => one.textContent);
  expect(isolated).toEqual(['Youssef']);
});

test('paper gets all stories, and afterwards the round goes on where it was', async () => {
  await practise();
  answer('Ordinary: stay close');
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(screen.getAllByRole('article')).toHaveLength(6);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(title()).toBe('The letter');
});

function poolOf(ordinary: number, worry: number, danger: number) {
  const sorts = { ordinary, worry, danger };
  const answers = Object.entries(sorts).flatMap(([need, count]) =>
    Array.from({ length: count }, (_, index) => ({ story: `${need}-${index}`, answer: need as FirstAnswer['answer'] })),
  );
  return { answers, keys: Object.fromEntries(answers.map(({ story, answer: need }) => [story, need])) };
}

test('an answer is written down as it appears, so that who goes on at once does not lose it', async () => {
  const record = vi.fn(async () => undefined);
  await practise({ openBook: () => ({ firstAnswers: async () => [], record }) });
  button('Ordinary: stay close').click(); // not fireEvent, which waits for everything that follows
  for (let turn = 0; turn < 10; turn += 1) await null;
  expect(record).toHaveBeenCalledOnce();
});
