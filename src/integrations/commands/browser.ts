import { spawnSync } from 'node:child_process';
import { getBrowser } from '../browsers/get-browser.ts';
import { getFirefox } from '../browsers/get-firefox.ts';
import { root, run } from './run.ts';

// npm run browser: finds or installs the browsers and runs the browser tests on dist/ and out/portable/. Arguments go on to Playwright.
await run(async () => {
  const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: getBrowser(), FIREFOX_PATH: getFirefox() },
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
});
