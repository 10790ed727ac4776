/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/{unit,component,content,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A test that needs a document says so in its first line: // @vitest-environment happy-dom
    restoreMocks: true,
    // A slow machine is no failure: the limit only ends what hangs.
    testTimeout: 60_000,
  },
});
