import { existsSync } from 'node:fs';

/**
 * A Firefox that is there already: the one `FIREFOX_PATH` names, or the system's.
 * @throws {Error} When `FIREFOX_PATH` names a file that does not exist.
 */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names "${named}", and there is no such file.`);
  return named || SYSTEM_PATHS.find((path) => existsSync(path));
}

const SYSTEM_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
