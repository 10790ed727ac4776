import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * A Chromium that is there already: the one `CHROMIUM_PATH` names, Playwright's own, or the system's.
 * @throws {Error} When `CHROMIUM_PATH` names a file that does not exist.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names "${named}", and there is no such file.`);
  return named || [chromium.executablePath(), ...SYSTEM_PATHS].find((path) => path && existsSync(path));
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium that runs in containers, and asks nobody for anything by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
