import { findFirefox } from './find-firefox.ts';
import { installPackage } from './install-package.ts';

/**
 * The path of a Firefox, from Debian's packages if need be and allowed. Only the pages from a memory stick are tried in it, so a
 * machine without one says so and goes on.
 * @returns undefined when there is none.
 * @throws {Error} When there is none where `CI` is set: what CI calls good was tried in both browsers.
 */
export function getFirefox(): string | undefined {
  const found = findFirefox() ?? install();
  if (found) return found;
  const words =
    'No Firefox was found, so the pages for a memory stick are not tried in it. Either of these helps:\n' +
    '  apt-get install firefox-esr            (Debian, as root; or set ALLOW_APT=1 and run this again)\n' +
    '  FIREFOX_PATH=/path/to/firefox npm test';
  if (process.env['CI']) throw new Error(words);
  console.warn(words);
  return undefined;
}

function install(): string | undefined {
  installPackage('firefox-esr');
  return findFirefox();
}
