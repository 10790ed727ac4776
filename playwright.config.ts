import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findBrowser } from './src/integrations/browsers/find-browser.ts';

const executablePath = findBrowser();

/** The browser tests: on dist/ and out/portable/, which must have been built. `npm run browser` finds or installs the browser. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/support/serve-site.ts',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot'], ['json', { outputFile: 'out/test/browser.json' }]],
  use: {
    baseURL: process.env['SITE_URL'],
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...CHROMIUM_ARGS],
    },
  },
  projects: [
    // Once per page and not per screen: links, markup, requests, reading without script.
    { name: 'site', testMatch: 'site/*.spec.ts' },
    // From a disk and in two browsers, which these tests start themselves.
    { name: 'portable', testMatch: 'portable/*.spec.ts' },
    {
      name: 'phone',
      testIgnore: ['site/*', 'portable/*'],
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    // Keeping pages has no look of its own on a large screen, and loads a whole language in each test.
    {
      name: 'desktop',
      testIgnore: ['site/*', 'portable/*', 'offline*.spec.ts'],
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
