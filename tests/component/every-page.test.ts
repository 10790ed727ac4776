import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersKey, greetedKey, leftKey, lookKey, recordKey } from '#platform/keys.ts';
import { aRecord } from '#tests/support/a-record.ts';
import { bringBack, openInWindow, press, setVisible, type PageInWindow } from '#tests/support/page-in-window.ts';

const frame = `
  <a data-leave="Soup" href="soup.html" data-offline-href="../quiet.html" rel="noreferrer">Leave now</a>
  <p data-leave-progress role="status" hidden data-more-2="Two more" data-more-1="One more" data-stopped="Stopped"></p>
  <aside data-first-visit hidden><button data-first-visit-close>I understand</button></aside>
  <main tabindex="-1"><audio id="sound"></audio><video id="film"></video><input id="field" /></main>
  <button data-theme-switch hidden data-system="System" data-light="Light" data-dark="Dark">Theme</button>
  <button data-print hidden>Print</button><span data-print-trace hidden>Paper stays.</span>`;
const soup = 'https://town.example/course/nl/soup.html';
const kept = { [recordKey]: JSON.stringify(aRecord({ locale: 'tr', theme: 'dark' })) };

const isCovered = (page: PageInWindow): boolean => page.page.hasAttribute('data-covered');
const progress = (page: PageInWindow): string | null => page.find('[data-leave-progress]').textContent;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Leave now', () => {
  test('blanks the page, empties the session, and puts the neutral page in its place', async () => {
    const page = await openInWindow(frame, { session: { [answersKey]: '[]', [lookKey]: 'dark' } });
    page.find('[data-leave]').click();
    expect(isCovered(page)).toBe(true);
    expect(page.document.title).toBe('Soup');
    expect(Object.keys(page.window.sessionStorage)).toEqual([leftKey]);
    expect(page.left).toEqual([soup]);
    expect(page.document.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
  });

  test('a click is answered by the script alone, not by the link as well', async () => {
    const page = await openInWindow(frame);
    const click = new page.window.MouseEvent('click', { bubbles: true, cancelable: true });
    page.find('[data-leave]').dispatchEvent(click as unknown as Event);
    expect(click.defaultPrevented).toBe(true);
  });

  test('stops recorded sound and the device’s voice', async () => {
    const page = await openInWindow(frame);
    page.find('[data-leave]').click();
    expect(page.paused).toEqual(['sound', 'film']);
    expect(page.cancelSpeech).toHaveBeenCalledOnce();
  });

  test('keeps what she chose to keep', async () => {
    const page = await openInWindow(frame, { local: kept });
    page.find('[data-leave]').click();
    expect(page.window.localStorage.getItem(recordKey)).toBe(kept[recordKey]);
  });

  test('leaves although storage is blocked and there is no voice to stop', async () => {
    const page = await openInWindow(frame, { isBlocked: true });
    page.cancelSpeech.mockImplementation(() => {
      throw new Error('no voice');
    });
    page.find('[data-leave]').click();
    expect(isCovered(page)).toBe(true);
    expect(page.left).toEqual([soup]);
  });

  test('goes to the page on the device when there is no network', async () => {
    const page = await openInWindow(frame, { isOffline: true });
    page.find('[data-leave]').click();
    expect(page.left).toEqual(['https://town.example/course/quiet.html']);
  });

  test('stays blank when the page is shown while the other one loads', async () => {
    const page = await openInWindow(frame);
    page.find('[data-leave]').click();
    setVisible(page, false);
    setVisible(page, true);
    expect(isCovered(page)).toBe(true);
  });
});

describe('coming back after leaving', () => {
  test('a page that the browser kept in memory leaves again', async () => {
    const page = await openInWindow(frame);
    // She left from another page of this tab.
    page.window.sessionStorage.setItem(leftKey, '');
    bringBack(page);
    expect(isCovered(page)).toBe(true);
    expect(page.left).toEqual([soup]);
  });

  test.each(['back_forward', 'reload'] as const)('a page loaded by %s leaves again', async (opened) => {
    const page = await openInWindow(frame, { opened, session: { [leftKey]: '' } });
    expect(page.left).toEqual([soup]);
  });

  test('a page opened anew stays, and going back works as always from then on', async () => {
    const page = await openInWindow(frame, { opened: 'navigate', session: { [leftKey]: '' } });
    expect(page.left).toEqual([]);
    expect(isCovered(page)).toBe(false);
    expect(page.window.sessionStorage.getItem(leftKey)).toBeNull();
  });

  test('a page that comes back without her having left is simply there', async () => {
    const page = await openInWindow(frame, { opened: 'back_forward' });
    bringBack(page);
    expect(page.left).toEqual([]);
    expect(isCovered(page)).toBe(false);
  });

  test('a page without a way out is shown, not left blank', async () => {
    const page = await openInWindow('<main>Text</main>', { opened: 'back_forward', session: { [leftKey]: '' } });
    expect(isCovered(page)).toBe(false);
  });
});

describe('Shift three times', () => {
  test('leaves, and says before how often is still needed', async () => {
    const page = await openInWindow(frame);
    expect(page.find('[data-leave-progress]').hidden).toBe(false);
    press(page, 'Shift');
    expect(progress(page)).toBe('Two more');
    press(page, 'Shift');
    expect(progress(page)).toBe('One more');
    expect(page.left).toEqual([]);
    press(page, 'Shift');
    expect(page.left).toEqual([soup]);
  });

  test('each press has three seconds; after that it says that it stopped, and is silent again', async () => {
    const page = await openInWindow(frame);
    press(page, 'Shift');
    vi.advanceTimersByTime(2900);
    press(page, 'Shift');
    vi.advanceTimersByTime(2900);
    expect(progress(page)).toBe('One more');
    vi.advanceTimersByTime(200);
    expect(progress(page)).toBe('Stopped');
    vi.advanceTimersByTime(3000);
    expect(progress(page)).toBe('');
    press(page, 'Shift');
    expect(progress(page)).toBe('Two more');
  });

  test('works while she is typing, since that is when somebody comes in', async () => {
    const page = await openInWindow(frame);
    page.find('#field').focus();
    for (let times = 0; times < 3; times += 1) press(page, 'Shift');
    expect(page.left).toEqual([soup]);
  });

  test('capitals do not count, whichever key is released first', async () => {
    const page = await openInWindow(frame);
    const send = (type: string, key: string): void => {
      page.document.body.dispatchEvent(new page.window.KeyboardEvent(type, { key, bubbles: true }) as unknown as Event);
    };
    for (let times = 0; times < 3; times += 1) {
      for (const step of ['keydown Shift', 'keydown A', 'keyup A', 'keyup Shift'])
        send(...(step.split(' ') as [string, string]));
      for (const step of ['keydown Shift', 'keydown A', 'keyup Shift', 'keyup a'])
        send(...(step.split(' ') as [string, string]));
    }
    expect(page.left).toEqual([]);
    expect(progress(page)).toBe('');
  });

  test.each(['Alt', 'Control'])(
    '%s with Shift, which changes the keyboard’s language, does not count',
    async (held) => {
      const page = await openInWindow(frame);
      for (let times = 0; times < 3; times += 1) press(page, 'Shift', { held });
      expect(page.left).toEqual([]);
    },
  );

  test('selecting with Shift and the pointer does not count, though Shift repeats while it is held', async () => {
    const page = await openInWindow(frame);
    const send = (event: InstanceType<PageInWindow['window']['Event']>): void => {
      page.document.body.dispatchEvent(event as unknown as Event);
    };
    const shift = (type: string, repeat = false) =>
      send(new page.window.KeyboardEvent(type, { key: 'Shift', bubbles: true, repeat }));
    for (let times = 0; times < 3; times += 1) {
      shift('keydown');
      send(new page.window.Event('pointerdown', { bubbles: true }));
      shift('keydown', true);
      shift('keyup');
    }
    expect(page.left).toEqual([]);
    expect(progress(page)).toBe('');
  });

  test('another key in between starts it over', async () => {
    const page = await openInWindow(frame);
    press(page, 'Shift');
    press(page, 'Shift');
    press(page, 'x');
    press(page, 'Shift');
    expect(page.left).toEqual([]);
    expect(progress(page)).toBe('Two more');
  });
});

describe('the list of open apps', () => {
  test('a hidden page is blank, and comes back as it was', async () => {
    const page = await openInWindow(frame);
    setVisible(page, false);
    expect(isCovered(page)).toBe(true);
    setVisible(page, true);
    expect(isCovered(page)).toBe(false);
  });
});

describe('theme', () => {
  test('each press sets the next one, says so, and the visit remembers it', async () => {
    const page = await openInWindow(frame);
    const button = page.find('[data-theme-switch]');
    expect(button.hidden).toBe(false);
    expect(button.textContent).toBe('System');
    button.click();
    expect([page.page.dataset['theme'], button.textContent]).toEqual(['light', 'Light']);
    button.click();
    expect([page.page.dataset['theme'], button.textContent]).toEqual(['dark', 'Dark']);
    expect(page.window.sessionStorage.getItem(lookKey)).toBe('dark');
    button.click();
    expect([page.page.dataset['theme'], button.textContent]).toEqual([undefined, 'System']);
  });

  test('the visit’s choice counts before the kept one', async () => {
    expect((await openInWindow(frame, { local: kept })).page.dataset['theme']).toBe('dark');
    const chosen = await openInWindow(frame, { local: kept, session: { [lookKey]: 'system' } });
    expect(chosen.page.dataset['theme']).toBeUndefined();
  });

  test('a word that is no theme changes nothing', async () => {
    const page = await openInWindow(frame, { session: { [lookKey]: 'purple' } });
    expect(page.page.dataset['theme']).toBeUndefined();
  });

  test('works without any storage', async () => {
    const page = await openInWindow(frame, { isBlocked: true });
    page.find('[data-theme-switch]').click();
    expect(page.page.dataset['theme']).toBe('light');
  });

  test('a switch with a value sets that theme and says whether it is set', async () => {
    const page = await openInWindow('<button data-theme-switch="dark" hidden>Dark</button>');
    const button = page.find('button');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    button.click();
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect([page.page.dataset['theme'], button.textContent]).toEqual(['dark', 'Dark']);
  });
});

describe('first visit', () => {
  test('is greeted once, and closing it moves on to the text', async () => {
    const page = await openInWindow(frame);
    const greeting = page.find('[data-first-visit]');
    expect(greeting.hidden).toBe(false);
    page.find('[data-first-visit-close]').click();
    expect(greeting.hidden).toBe(true);
    expect(page.document.activeElement).toBe(page.find('main'));
  });

  test('is not greeted on the next page, nor where a record is kept', async () => {
    const next = await openInWindow(frame, { session: { [greetedKey]: '' } });
    expect(next.find('[data-first-visit]').hidden).toBe(true);
    const returning = await openInWindow(frame, { local: kept });
    expect(returning.find('[data-first-visit]').hidden).toBe(true);
  });

  test('is greeted where nothing can be remembered', async () => {
    const page = await openInWindow(frame, { isBlocked: true });
    expect(page.find('[data-first-visit]').hidden).toBe(false);
  });
});

describe('choice of a language', () => {
  const links = ['nl', 'en', 'ar', 'tr']
    .map(
      (id) =>
        `<a data-suggest hreflang="${id}" href="${id}/index.html">${id} <span data-suggest-mark hidden>yours?</span></a>`,
    )
    .join('');
  const marked = (page: PageInWindow): (string | null)[] =>
    [...page.document.querySelectorAll('[data-suggested]')].map((link) => link.getAttribute('hreflang'));

  test('the first of the device’s languages that we have is marked, in words', async () => {
    const page = await openInWindow(links, { languages: ['ckb-IQ', 'ar-IQ', 'nl-NL'] });
    expect(marked(page)).toEqual(['ar']);
    expect(page.find('[hreflang=ar] [data-suggest-mark]').hidden).toBe(false);
    expect(page.find('[hreflang=nl] [data-suggest-mark]').hidden).toBe(true);
  });

  test('the kept language counts before those of the device', async () => {
    expect(marked(await openInWindow(links, { languages: ['nl-NL'], local: kept }))).toEqual(['tr']);
  });

  test('nothing is marked, followed or focused when no language fits', async () => {
    const page = await openInWindow(links, { languages: ['fr-FR'] });
    expect(marked(page)).toEqual([]);
    expect(page.left).toEqual([]);
    expect(page.document.activeElement).toBe(page.document.body);
  });
});

test('the print button appears with the sentence about its trace, and prints', async () => {
  const page = await openInWindow(frame);
  expect(page.find('[data-print-trace]').hidden).toBe(false);
  page.find('[data-print]').click();
  expect(page.print).toHaveBeenCalledOnce();
});

describe('what is kept', () => {
  test('without consent nothing is ever written to what outlives the tab', async () => {
    const page = await openInWindow(frame);
    for (const selector of ['[data-theme-switch]', '[data-first-visit-close]', '[data-print]', '[data-leave]']) {
      page.find(selector).click();
    }
    expect(page.window.localStorage.length).toBe(0);
    expect(page.document.querySelector('script[src]')).toBeNull();
  });

  test('the script that keeps is loaded from beside this one, where a record is', async () => {
    const page = await openInWindow(frame, { local: kept });
    expect(page.find('script[src]').getAttribute('src')).toBe('https://town.example/course/nl/keep.js');
  });
});
