// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import en from '../../content/ui/en.json' with { type: 'json' };
import Order from '#islands/Order.tsx';
import type { OrderProps } from '#islands/practice/order/order-props.ts';

afterEach(cleanup);

const strings = en.practice.order;
const props: OrderProps = {
  locale: 'en',
  dir: 'ltr',
  tasks: [
    {
      id: 'door',
      isRated: false,
      title: 'The door',
      text: 'What do you do?',
      steps: ['ask', 'breathe', 'tea'],
      says: { ask: 'Ask him', breathe: 'Breathe', tea: 'Make tea' },
      pairs: [{ id: 'calm', first: 'breathe', then: 'ask', idea: 'at-once', why: 'It calms.' }],
    },
  ],
  ideas: en.practice.ideas,
  others: [],
  strings,
};
const practise = async () => {
  render(<Order {...props} />);
  await screen.findByRole('group', { name: strings.ask });
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () => [...document.querySelectorAll('.step')].map((row) => row.textContent);

test('without script the steps stand in a list and our view behind a line that opens', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Order {...props} />);
  expect([...page.querySelectorAll('.step')].map((row) => row.textContent)).toEqual(['Ask him', 'Breathe', 'Make tea']);
  expect(page.querySelector('details')?.textContent).toContain('It calms.');
  expect(page.querySelector('button, [role=status]')).toBeNull();
});

test('a step that is moved is announced with its new place and keeps the focus', async () => {
  await practise();
  screen.getByRole('button', { name: 'Move down: Ask him' }).focus();
  press('Move down: Ask him');
  expect(rows()).toEqual(['1Breathe', '2Ask him', '3Make tea']);
  expect(screen.getByRole('status').textContent).toBe('“Ask him” is now number 2 of 3.');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Ask him');
});

test('at an end the button stays where it is and does nothing', async () => {
  await practise();
  const up = screen.getByRole('button', { name: 'Move up: Ask him' });
  expect(up.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(up);
  expect(rows()[0]).toBe('1Ask him');
});

test('feedback is about a pair, the idea behind it and a right order near to hers', async () => {
  await practise();
  press(strings.done);
  expect(document.activeElement?.textContent).toBe(strings.yourOrder);
  expect(screen.getByRole('status').textContent).toBe(
    `${strings.turned.draft}BreatheAsk himIt calms.The idea behind the other order: “I have to solve it now.”`,
  );
  expect(document.querySelector('.say')?.textContent).toBe(`${strings.nearest}BreatheAsk himMake tea`);
});

test('any order that keeps the pair works, and can be changed', async () => {
  await practise();
  press('Move down: Ask him');
  press('Move down: Ask him');
  press(strings.done);
  expect(screen.getByRole('status').textContent).toBe(strings.works);
  press(strings.change);
  expect(rows()).toEqual(['1Breathe', '2Make tea', '3Ask him']);
});
