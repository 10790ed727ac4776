import { spawnSync } from 'node:child_process';
import { getBrowser } from '../browsers/get-browser.ts';
import { root, run } from './run.ts';

// npm run browser: finds or installs a browser and runs the browser tests on dist/. Arguments go on to Playwright.
await run(async () => {
  const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: getBrowser() },
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
});
