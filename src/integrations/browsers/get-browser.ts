import { findBrowser } from './find-browser.ts';
import { attempt, installPackage } from './install-package.ts';

/**
 * The path of a Chromium, installed if need be: first by Playwright, then, for root on Debian, from Debian's packages when
 * `CI` or `ALLOW_APT` is set.
 * @throws {Error} With what to do, when there is none and none could be installed.
 */
export function getBrowser(): string {
  const found = findBrowser() ?? installWithPlaywright() ?? installWithApt();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and none was found or could be installed. Any of these helps:\n' +
      '  npx playwright install --with-deps chromium\n' +
      '  apt-get install chromium               (Debian, as root; or set ALLOW_APT=1 and run this again)\n' +
      '  CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function installWithPlaywright(): string | undefined {
  console.log('No Chromium found. Asking Playwright for one …');
  attempt('npx', ['playwright', 'install', 'chromium']);
  return findBrowser();
}

function installWithApt(): string | undefined {
  installPackage('chromium');
  return findBrowser();
}
