import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { stampInDevelopment } from './src/integrations/editions/index.ts';
import { finish } from './src/integrations/finish/index.ts';

export default defineConfig({
  outDir: './out/core',
  trailingSlash: 'never',
  build: { format: 'preserve', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        // What several kinds of practice share comes as one file: each file more costs a request and compresses worse.
        output: {
          codeSplitting: {
            groups: [{ name: 'practice', test: /src.(islands.practice|i18n).[\w-]+\.tsx?$/, minShareCount: 2 }],
          },
        },
      },
    },
  },
  integrations: [mdx(), preact(), finish(), stampInDevelopment()],
});
