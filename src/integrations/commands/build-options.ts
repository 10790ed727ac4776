import type { BuildOptions } from '../build/build-site.ts';

/** What every command that builds does alike: it names the steps, and `--unchecked` builds content with errors too. */
export const buildOptions: BuildOptions = {
  tell: (step) => console.log(`… ${step}`),
  unchecked: process.argv.includes('--unchecked'),
};
