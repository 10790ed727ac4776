// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import Timeline, { type TimelineProps } from '#islands/Timeline.tsx';
import { aTimelineSet } from '#tests/support/a-timeline.ts';

afterEach(cleanup);

const press = (...names: string[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};
const [stay, ask, now] = ['Ordinary: stay', 'A worry: ask', 'Danger: act'] as const;
const status = () => screen.getByRole('status').textContent;

/** The first timeline after the script has taken over. */
async function weekByWeek(changes: Partial<TimelineProps> = {}) {
  render(<Timeline {...aTimelineSet(changes)} />);
  await screen.findByRole('status');
}

describe('without script', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Timeline {...aTimelineSet()} />);

  test('every week stands there, in order, with what can be said of it behind a line that opens', () => {
    const weeks = [...page.querySelectorAll('#soup .week')];
    expect(weeks.map((week) => week.querySelector('h3')!.textContent)).toEqual(
      [1, 2, 3].map((number) => `Week ${number} of 3`),
    );
    expect(weeks[1]!.querySelector('details')!.textContent).toBe('What we seeSaid of b2.Time to ask');
    expect(weeks[2]!.querySelector('details')!.textContent).toBe('What we seeSaid of b3.');
  });
  test('each ends with our view, and a worrying one with the standing sentence', () => {
    expect(page.querySelector('#bench')!.textContent).toContain('Our view: stay close.');
    expect(page.querySelector('#bench')!.textContent).not.toContain('This is a story.');
    expect(page.querySelector('#soup')!.textContent).toContain('They say: ask.');
    expect(page.querySelector('#soup')!.textContent).toContain('This is a story.');
    expect(page.textContent!.match(/Looking back is easier/g)).toHaveLength(2);
  });
  test('nothing is there that needs a script', () => {
    expect(page.querySelectorAll('button, [role=status]')).toHaveLength(0);
  });
});

describe('week by week', () => {
  test('begins with one week, knows nothing of the next, and takes no focus', async () => {
    await weekByWeek();
    expect(status()).toBe('What I see, a1.');
    expect(document.body.textContent).not.toContain('a2');
    expect(document.activeElement).toBe(document.body);
  });
  test('the next week is announced in the same place, and its heading takes the focus', async () => {
    await weekByWeek();
    const region = screen.getByRole('status');
    press(ask);
    expect(screen.getByRole('status')).toBe(region);
    expect(status()).toBe('What I see, a2.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Week 2 of 3' }));
  });
  test('what she answered stays in sight, in words, without any feedback yet', async () => {
    await weekByWeek();
    press(ask);
    expect(screen.getByRole('listitem').textContent).toBe('Week 1 of 3What I see, a1.Your answer: A worry');
    expect(document.body.textContent).not.toContain('Said of');
  });
  test('a week can be judged again', async () => {
    await weekByWeek();
    press(ask, 'One week back', stay, stay, stay);
    expect(status()).toBe('Stayed close.');
  });
});

describe('looking back', () => {
  test('says when her view moved, beside the weeks with reason to', async () => {
    await weekByWeek();
    press(stay, stay, stay, 'Next story', stay, ask, stay);
    expect(status()).toBe('Moved with us.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Looking back' }));
    const rows = screen.getAllByRole('listitem').map((row) => row.querySelector('summary')?.textContent);
    expect(rows.slice(0, 3)).toEqual([
      'Week 1 of 3Ordinary',
      'Week 2 of 3A worryHere your view movedTime to ask',
      'Week 3 of 3Ordinary',
    ]);
    expect(screen.getByText('Looking back is easier than looking ahead.')).toBeTruthy();
  });
  test('names the idea that may be behind an early and behind a late view', async () => {
    await weekByWeek();
    press(stay, stay, stay, 'Next story', ask, ask, ask);
    expect(status()).toBe('Moved before.An idea: Secrets are bad.');
    press('From the start', stay, stay, stay, 'Next story', stay, stay, ask);
    expect(status()).toBe('Moved after.An idea: It passes.');
  });
  test('advice about a harmless timeline is no error and has no idea behind it', async () => {
    await weekByWeek();
    press(ask, ask, ask);
    expect(status()).toBe('You may always ask.');
  });
  test('acting at once where there was time is told, with the idea', async () => {
    await weekByWeek();
    press(stay, now, stay);
    expect(status()).toBe('There was time to talk.An idea: You can see it.');
  });
  test('the last one leads to stories about the same ideas', async () => {
    await weekByWeek();
    press(stay, stay, stay, 'Next story', stay, stay, stay);
    expect(screen.getByRole('link', { name: 'The canal' }).getAttribute('href')).toBe('../canal.html');
  });
  test('no number is said about her', async () => {
    await weekByWeek();
    press(now, ask, stay);
    expect(status()).not.toMatch(/\d|%/);
  });
});

test.each([
  ['ltr', 'ArrowRight'],
  ['rtl', 'ArrowLeft'],
] as const)('in %s, %s goes to the next answer', async (dir, key) => {
  await weekByWeek({ dir });
  const [first, second] = within(screen.getByRole('group')).getAllByRole('button');
  first!.focus();
  fireEvent.keyDown(first!, { key });
  expect(document.activeElement).toBe(second);
});

test('paper gets every week, and afterwards the story goes on where it was', async () => {
  await weekByWeek();
  press(ask);
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(document.querySelectorAll('.week h3')).toHaveLength(6);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(status()).toBe('What I see, a2.');
});

test('an error leaves the plain version standing and is written to the console', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { timelines } = aTimelineSet();
  render(<Timeline {...aTimelineSet({ timelines: [{ ...timelines[0]!, misconceptions: undefined as never }] })} />);
  await screen.findByRole('status');
  press(now, now, now);
  expect(document.querySelectorAll('.week h3')).toHaveLength(3);
  expect(logged).toHaveBeenCalled();
});
