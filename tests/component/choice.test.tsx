// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import en from '../../content/ui/en.json' with { type: 'json' };
import Choice from '#islands/Choice.tsx';
import type { ChoiceProps, QuestionText } from '#islands/practice/choice/choice-props.ts';

afterEach(cleanup);

const aQuestion = (changes: Partial<QuestionText> = {}): QuestionText => ({
  id: 'note',
  pick: 'several',
  urgent: false,
  isRated: false,
  title: 'A note',
  text: 'What belongs in it?',
  options: [
    { id: 'day', text: 'The day', after: 'A fact.' },
    { id: 'odd', text: 'He is odd', after: 'A guess.', idea: 'guess-is-fact' },
  ],
  ...changes,
});
const strings = en.practice.choice;
const props = (question: QuestionText): ChoiceProps => ({
  locale: 'en',
  dir: 'ltr',
  questions: [question],
  ideas: en.practice.ideas,
  others: [
    { id: 'coat', misconception: 'looks-are-a-sign', text: 'The coat', href: 'x.html', voice: { dir: 'ltr' } },
    {
      id: 'guess',
      misconception: 'guess-is-fact',
      text: 'The guess',
      href: 'y.html',
      voice: { lang: 'nl', dir: 'ltr' },
    },
  ],
  urgent: { text: 'Danger now', href: '../urgent.html' },
  strings,
});
const practise = async (question: QuestionText) => {
  render(<Choice {...props(question)} />);
  await screen.findByRole('group');
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('without script every option opens to what we think of it, and nothing needs a script', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Choice {...props(aQuestion())} />);
  const details = [...page.querySelectorAll('details')].map((one) => one.textContent);
  expect(details).toEqual([
    `The day${strings.view.draft.fits}A fact.`,
    `He is odd${strings.view.draft.not}A guess.The idea behind it: “What I think is what I saw.”`,
  ]);
  expect(page.querySelector('button, input, [role=status]')).toBeNull();
});

test('what was chosen is announced once with the mistaken idea behind it; the rest can be opened', async () => {
  await practise(aQuestion());
  const region = screen.getByRole('status');
  fireEvent.click(screen.getByRole('checkbox', { name: 'He is odd' }));
  expect(region.textContent).toBe('');
  press(strings.done);
  expect(screen.getByRole('status')).toBe(region); // a region that comes with its text is not announced
  expect(region.textContent).toContain('What I think is what I saw.');
  expect(document.activeElement?.textContent).toBe(strings.yourChoice);
  expect(document.querySelector('summary')?.textContent).toBe('The day');
});

test('a key that raters confirmed says so', async () => {
  await practise(aQuestion({ pick: 'one', isRated: true }));
  press('The day');
  expect(screen.getByRole('status').textContent).toContain(strings.view.rated.fits);
});

test('where somebody may get hurt the way to help stands with every answer', async () => {
  await practise(aQuestion({ pick: 'one', urgent: true }));
  press('He is odd');
  expect(screen.getByRole('link', { name: 'Danger now' }).getAttribute('href')).toBe('../urgent.html');
});

test('the end offers stories on the idea she met, and counts nothing', async () => {
  await practise(aQuestion({ pick: 'one' }));
  press('He is odd');
  press(strings.toEnd);
  const end = document.querySelector<HTMLElement>('.ending')!;
  expect(
    within(end)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['The guess']);
  expect(end.textContent).not.toMatch(/\d/);
});
