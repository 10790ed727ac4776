// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import source from '../../content/ui/en.json';
import DeviceRecord from '#islands/DeviceRecord.tsx';
import { answersKey, asideKey, lookKey, recordKey } from '#platform/keys.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import { aRecord } from '#tests/support/a-record.ts';

// A busy machine is no failure: the limit only ends what hangs.
configure({ asyncUtilTimeout: 20_000 });

const strings = source.device;
const titles = { 'mothers/change/what-changes': 'What changes', 'quit-football': 'He stopped football' };
const today = new Date().toISOString().slice(0, 10);

function show(stored?: string) {
  if (stored !== undefined) localStorage.setItem(recordKey, stored);
  render(<DeviceRecord locale="en-GB" titles={titles} home="../index.html" strings={strings} moving={source.moving} />);
  return screen.findByText(strings.erase);
}
const kept = (parts: Partial<SavedRecord> = {}): string => JSON.stringify(aRecord({ lastUsed: today, ...parts }));
const stored = (): SavedRecord => JSON.parse(localStorage.getItem(recordKey)!);
const button = (name: string) => screen.getByRole('button', { name });
const region = () => screen.getByRole('region', { name: strings.title });
const status = () => within(region()).getByRole('status').textContent;

/** Storage as some browsers are set: naming it throws. */
function block(name: 'localStorage' | 'sessionStorage'): void {
  replaceStorage(name, () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
}

/** Storage of which one method throws. */
function spoil(method: 'setItem' | 'removeItem', error: DOMException): void {
  const real = localStorage;
  const spoilt = {
    getItem: (key: string) => real.getItem(key),
    setItem: (key: string, text: string) => real.setItem(key, text),
    removeItem: (key: string) => real.removeItem(key),
    [method]() {
      throw error;
    },
  };
  replaceStorage('localStorage', () => spoilt);
}

const real = Object.getOwnPropertyDescriptors(globalThis);
function replaceStorage(name: 'localStorage' | 'sessionStorage', get: () => unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, get });
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  cleanup();
  Object.defineProperties(globalThis, { localStorage: real.localStorage, sessionStorage: real.sessionStorage });
  localStorage.clear();
  sessionStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test('without script one plain sentence stands in its place', () => {
  const html = renderToString(
    <DeviceRecord locale="en-GB" titles={titles} home="../index.html" strings={strings} moving={source.moving} />,
  );
  expect(html).toContain(strings.plain);
  expect(html).not.toContain('<button');
});

describe('nothing kept', () => {
  test('says so, and looking at the page keeps nothing', async () => {
    await show();
    expect(screen.getByText(strings.nothing)).toBeTruthy();
    expect(localStorage.length).toBe(0);
  });

  test('her consent keeps the language, the theme and the answers of this visit, and nothing else', async () => {
    sessionStorage.setItem(answersKey, '[{"story":"quit-football","answer":"worry"}]');
    document.documentElement.dataset['theme'] = 'dark';
    await show();
    fireEvent.click(button(strings.consent));
    await waitFor(() => expect(status()).toBe(strings.said.begun));
    expect(stored()).toEqual(
      aRecord({
        locale: 'en',
        theme: 'dark',
        practice: [{ story: 'quit-football', answer: 'worry', day: stored().lastUsed }],
        lastUsed: stored().lastUsed,
      }),
    );
    expect(Object.keys(localStorage)).toEqual([recordKey]);
    expect(sessionStorage.getItem(answersKey)).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: strings.title })));
  });

  test('a full device is said to be full, and nothing changes', async () => {
    await show();
    spoil('setItem', new DOMException('no room', 'QuotaExceededError'));
    fireEvent.click(button(strings.consent));
    await waitFor(() => expect(status()).toBe(strings.said.full));
    expect(screen.getByText(strings.nothing)).toBeTruthy();
  });
});

describe('a record', () => {
  const record = kept({
    locale: 'tr',
    theme: 'dark',
    lessons: [{ id: 'mothers/change/what-changes', day: '2026-03-31' }],
    practice: [{ story: 'quit-football', answer: 'ordinary', day: '2026-03-30' }],
  });

  test('is listed to the last item, in words', async () => {
    await show(record);
    const list = within(document.querySelector('dl')!);
    expect(list.getByText('Turkish')).toBeTruthy();
    expect(list.getByText(strings.themes.dark)).toBeTruthy();
    expect(list.getByText('What changes, 31 March 2026')).toBeTruthy();
    expect(list.getByText('He stopped football: ordinary, 30 March 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: strings.consent })).toBeNull();
  });

  test('a lesson that the course no longer has is listed by its id', async () => {
    await show(kept({ lessons: [{ id: 'mothers/change/gone', day: '2026-03-31' }] }));
    expect(screen.getByText('mothers/change/gone, 31 March 2026')).toBeTruthy();
  });

  test('one group can go alone', async () => {
    await show(record);
    fireEvent.click(button(strings.forget.practice));
    await waitFor(() => expect(status()).toBe(strings.said.forgotten));
    expect(stored().practice).toEqual([]);
    expect(stored().lessons).toHaveLength(1);
    expect(screen.queryByRole('button', { name: strings.forget.practice })).toBeNull();
  });
});

describe('erase everything', () => {
  test('asks first, with the focus on the answer that changes nothing', async () => {
    await show(kept());
    fireEvent.click(button(strings.erase));
    expect(screen.getByRole('group', { name: strings.eraseAsk })).toBeTruthy();
    expect(document.activeElement).toBe(button(strings.eraseNo));
    fireEvent.click(button(strings.eraseNo));
    expect(localStorage.getItem(recordKey)).not.toBeNull();
    expect(document.activeElement).toBe(button(strings.erase));
  });

  test('takes the record, what was set aside, and this visit, and says so', async () => {
    localStorage.setItem(asideKey, 'old');
    sessionStorage.setItem(lookKey, 'dark');
    await show(kept());
    expect(screen.getByText(strings.old)).toBeTruthy();
    fireEvent.click(button(strings.erase));
    fireEvent.click(button(strings.eraseYes));
    await waitFor(() => expect(status()).toBe(strings.said.erased));
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(screen.getByText(strings.nothing)).toBeTruthy();
  });

  test('says what to do when the browser refuses', async () => {
    await show(kept());
    spoil('removeItem', new DOMException('The operation is insecure.', 'SecurityError'));
    fireEvent.click(button(strings.erase));
    fireEvent.click(button(strings.eraseYes));
    await waitFor(() => expect(status()).toBe(strings.said.notErased));
  });
});

describe('trouble is explained, and nothing is lost', () => {
  test('unreadable: it stays until she starts anew, which keeps it aside', async () => {
    const damaged = '{"version":1,';
    await show(damaged);
    expect(screen.getByText(strings.unreadable)).toBeTruthy();
    expect(localStorage.getItem(recordKey)).toBe(damaged);
    fireEvent.click(button(strings.anew));
    await waitFor(() => expect(status()).toBe(strings.said.begun));
    expect(localStorage.getItem(asideKey)).toBe(damaged);
    expect(screen.getByText(strings.kept)).toBeTruthy();
    expect(screen.getByText(strings.old)).toBeTruthy();
  });

  test('newer: it is explained, with no other offer than to erase', async () => {
    await show('{"version":99}');
    expect(screen.getByText(strings.newer)).toBeTruthy();
    expect(screen.getAllByRole('button').map((found) => found.textContent)).toEqual([
      strings.erase,
      source.moving.open,
    ]);
    expect(localStorage.getItem(recordKey)).toBe('{"version":99}');
  });

  test('blocked: it is explained, and nothing is asked', async () => {
    block('localStorage');
    block('sessionStorage');
    await show();
    expect(screen.getByText(strings.blocked)).toBeTruthy();
    expect(screen.queryByRole('button', { name: strings.consent })).toBeNull();
  });
});

test('what another tab changed is seen', async () => {
  await show();
  localStorage.setItem(recordKey, kept());
  dispatchEvent(new Event('storage'));
  expect(await screen.findByText(strings.kept)).toBeTruthy();
});
