// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Conversation, { type ConversationProps } from '#islands/Conversation.tsx';
import { aConversation } from '#tests/support/a-conversation.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const lines = () =>
  within(screen.getByRole('group', { name: 'What do you say?' }))
    .getAllByRole('button')
    .map((button) => button.textContent);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const status = () => screen.getByRole('status').textContent;

/** The talk after the script has taken over. */
async function talk(changes: Partial<ConversationProps> = {}) {
  render(<Conversation {...aConversation(changes)} />);
  await screen.findByRole('status');
}

describe('without script', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Conversation {...aConversation()} />);

  test('every place can be read, and every link leads to a place', () => {
    const places = [...page.querySelectorAll('li[id]')].map(({ id }) => id);
    expect(places).toEqual(['table', 'talks', 'silent', 'good', 'out', 'unsafe']);
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(places).toContain(link.getAttribute('href')!.slice(1));
  });
  test('each place that goes on offers its lines and the two ways out', () => {
    const words = (link: Element) => link.querySelector('span')?.textContent ?? link.textContent;
    const links = [...page.querySelectorAll('#silent a')].map((link) => [words(link), link.getAttribute('href')]);
    expect(links).toEqual([
      ['I am sorry.', '#talks'],
      ['Well?', '#silent'],
      ['I stop and leave the room', '#out'],
      ['I am afraid here', '#unsafe'],
    ]);
  });
  test('each line says for paper where to read on', () => {
    const marks = [...page.querySelectorAll('#talks .on-paper')].map((one) => [
      one.textContent,
      one.hasAttribute('hidden'),
    ]);
    expect(marks).toEqual([
      ['You came closer', true],
      ['Part 3', true],
    ]);
  });
  test('endings lead on to help', () => {
    expect(page.querySelector('#unsafe')!.textContent).toContain('Are you afraid of someone at home?');
    expect(page.querySelector('#out a')!.getAttribute('href')).toBe('../help.html');
  });
  test('nothing is there that needs a script', () => {
    expect(page.querySelectorAll('button, [role=status]')).toHaveLength(0);
  });
  test('the start comes first, wherever it stands in the file', () => {
    const { nodes } = aConversation();
    page.innerHTML = renderToString(<Conversation {...aConversation({ nodes: [...nodes].reverse() })} />);
    expect(page.querySelector('li')!.id).toBe('table');
  });
});

describe('a talk, line by line', () => {
  test('begins with what can be seen and what the child thinks, and takes no focus', async () => {
    await talk();
    expect(status()).toBe('He looks at his plate.he, Milan, thinksI hope she does not ask.');
    expect(document.activeElement).toBe(document.body);
  });
  test('the two ways out are always there', async () => {
    await talk();
    expect(lines().slice(-2)).toEqual(['I stop and leave the room', 'I am afraid here']);
    press('Explain this letter.');
    expect(lines().slice(-2)).toEqual(['I stop and leave the room', 'I am afraid here']);
  });
  test('a talk on the phone is ended, not left', async () => {
    await talk({ by: 'phone' });
    press('Explain this letter.');
    expect(lines().slice(-2)).toEqual(['I end this call', 'I am afraid here']);
    press('I end this call');
    expect(screen.getAllByText('I end this call')).toHaveLength(1);
  });
  test('the answer is announced, and the heading above it takes the focus', async () => {
    await talk();
    const region = screen.getByRole('status');
    press('How was your day?');
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('he, Milan, saysIt was fine.he, Milan, thinksShe asks, and waits.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Milan' }));
  });
  test('a girl is spoken of as a girl', async () => {
    await talk({ partner: { gender: 'girl', name: 'Noor' } });
    expect(status()).toContain('she, Noor, thinks');
  });
  test('a closed door is told in words, with why', async () => {
    await talk();
    press('Explain this letter.');
    expect(status()).toContain('He feels judged.');
    expect(status()).toContain('The door is closed for now.');
  });
  test('the same moment again is announced again', async () => {
    await talk();
    press('Explain this letter.');
    const before = screen.getByRole('status').firstElementChild;
    press('Well?');
    expect(screen.getByRole('status').firstElementChild).not.toBe(before);
  });
});

describe('going back', () => {
  test('every earlier line can be said differently, and what was tried is marked', async () => {
    await talk();
    press('How was your day?');
    press('That was stupid.');
    const back = screen.getAllByRole('button', { name: 'Try another line here' });
    expect(back).toHaveLength(2);
    fireEvent.click(back[1]!);
    expect(status()).toContain('It was fine.');
    expect(lines().slice(0, 2)).toEqual(['Tell me.', 'That was stupid.Tried before.']);
    expect(document.activeElement?.textContent).toBe('Milan');
  });
  test('from an ending too', async () => {
    await talk();
    press('I stop and leave the room');
    expect(heading()).toBe('You stopped');
    expect(document.activeElement?.textContent).toBe('You stopped');
    expect(screen.getByRole('link', { name: 'Talk to somebody' }).getAttribute('href')).toBe('../help.html');
    press('Try another line here');
    expect(lines()[0]).toBe('How was your day?');
  });
  test('to the start', async () => {
    await talk();
    press('I am afraid here');
    expect(heading()).toBe('First your safety');
    expect(screen.getByText('Are you afraid of someone at home?')).toBeTruthy();
    press('From the start');
    expect(screen.queryAllByRole('button', { name: 'Try another line here' })).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Milan');
  });
});

test.each([
  ['ltr', 'ArrowRight'],
  ['rtl', 'ArrowLeft'],
] as const)('in %s, %s goes to the next line', async (dir, key) => {
  await talk({ dir });
  const [first, second] = within(screen.getByRole('group')).getAllByRole('button');
  first!.focus();
  fireEvent.keyDown(first!, { key });
  expect(document.activeElement).toBe(second);
});

test('a link followed before the script came is where the talk begins', async () => {
  location.hash = '#silent';
  await talk();
  expect(status()).toContain('See?');
});

test('an error leaves the plain version standing and is written to the console', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const nodes = aConversation().nodes.filter(({ id }) => id !== 'silent');
  await talk({ nodes });
  press('Explain this letter.');
  expect([...document.querySelectorAll('li[id]')].map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  expect(logged).toHaveBeenCalled();
});

test('paper gets every place, and afterwards the talk goes on where it was', async () => {
  await talk();
  press('How was your day?');
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(document.querySelectorAll('li[id]')).toHaveLength(6);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(status()).toContain('It was fine.');
});
