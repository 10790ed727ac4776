// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import type { SavedRecord } from '#schemas/saved-record.ts';
import Plan from '#islands/Plan.tsx';
import Reflection from '#islands/Reflection.tsx';
import { recordKey } from '#platform/keys.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { aRecord } from '#tests/support/a-record.ts';

const { strings, step } = aPlan();
const today = new Date().toISOString().slice(0, 10);
const stored = (): SavedRecord | null => JSON.parse(localStorage.getItem(recordKey) ?? 'null');
const field = (name = 'Whom first?') => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const status = () => screen.getByRole('status').textContent;
const paper = () => [...document.querySelectorAll('.paper dd')].map((line) => line.textContent);

async function show(record?: Partial<SavedRecord>) {
  if (record) localStorage.setItem(recordKey, JSON.stringify(aRecord({ lastUsed: today, ...record })));
  render(<Plan {...aPlan()} />);
  await screen.findByRole('textbox', { name: 'Whom first?' });
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('without script the questions can be read, and paper has a line for each', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<Plan {...aPlan()} />);
  expect([...page.querySelectorAll('h2')].map((ask) => ask.textContent)).toEqual(['Whom first?', 'Which number?']);
  expect(page.querySelectorAll('.paper-line')).toHaveLength(2);
  expect(page.querySelectorAll('button, textarea')).toHaveLength(0);
  expect(page.textContent).toContain(strings.fear);
});

test('no field hands words to completing, correcting or suggesting', async () => {
  await show();
  const attributes = ['autocomplete', 'autocorrect', 'spellcheck', 'writingsuggestions'];
  expect(attributes.map((name) => field().getAttribute(name))).toEqual(['off', 'off', 'false', 'false']);
});

test('a tap adds a ready line, and of a number only the number', async () => {
  await show();
  press(/my sister/);
  press(/Helpers/);
  expect([field().value, field('Which number?').value]).toEqual(['my sister', '0800-2000']);
  expect(paper()).toEqual(['my sister', '0800-2000']);
});

describe('keeping', () => {
  test('is not offered for nothing, and writing alone keeps nothing', async () => {
    await show();
    expect(screen.queryByRole('button', { name: strings.keepOwn })).toBeNull();
    type('my aunt');
    expect(stored()).toBeNull();
    expect(screen.getByText(strings.keepLead)).toBeTruthy();
  });

  test('writing keeps nothing even where this device keeps other things', async () => {
    await show({ locale: 'en' });
    type('my aunt');
    expect(screen.getByText(strings.notKept)).toBeTruthy();
    expect(stored()).toMatchObject({ plans: [] });
  });

  test('starts when she asks, takes over every change, and says so once', async () => {
    await show();
    type('my aunt');
    press(strings.keepOwn);
    await waitFor(() => expect(status()).toBe(strings.said.kept));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(strings.keeping));
    expect(stored()).toMatchObject({ plans: [{ step, field: 'who', text: 'my aunt' }], reflections: [], lessons: [] });
    type('my uncle');
    await waitFor(() => expect(stored()?.plans).toEqual([{ step, field: 'who', text: 'my uncle' }]));
    expect(status()).toBe('');
  });

  test('what was kept is there again', async () => {
    await show({ plans: [{ step, field: 'who', text: 'my aunt' }] });
    expect(field().value).toBe('my aunt');
    expect(screen.getByText(strings.kept)).toBeTruthy();
  });

  test('of another version is left alone, and that is told', async () => {
    localStorage.setItem(recordKey, '{"version":99}');
    await show();
    type('my aunt');
    press(strings.keepOwn);
    await waitFor(() => expect(status()).toBe(strings.said['not-kept']));
    expect(localStorage.getItem(recordKey)).toBe('{"version":99}');
  });

  test('a reflection lies beside the plans, not among them', async () => {
    render(<Reflection {...aPlan()} />);
    await screen.findByRole('textbox', { name: 'Whom first?' });
    type('quiet');
    press(strings.keepOwn);
    await waitFor(() => expect(stored()).toMatchObject({ plans: [], reflections: [{ text: 'quiet' }] }));
  });
});

test('erasing empties the fields and the device at once, and leaves the rest of the record', async () => {
  await show({ locale: 'tr', plans: [{ step, field: 'who', text: 'my aunt' }] });
  press(strings.erase);
  await waitFor(() => expect(stored()?.plans).toEqual([]));
  expect(field().value).toBe('');
  expect(stored()?.locale).toBe('tr');
  expect(status()).toBe(strings.said.erased);
  expect(screen.getByText(strings.notKept)).toBeTruthy();
});
