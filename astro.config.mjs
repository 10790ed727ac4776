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
        output: {
          // What several islands share comes in two files, one for all islands and one for practice: many small ones compress worse.
          // Stories, the heaviest page, do without what is left out of either.
          codeSplitting: {
            groups: [
              {
                name: 'island',
                test: /node_modules.preact\b|PlainBoundary|src.i18n.(?!format-bytes)/,
                minShareCount: 2,
                priority: 1,
              },
              {
                name: 'practice',
                test: /src.(islands.practice.(?!OtherStories|use-live)[\w-]+|domain.practice.recognise.dots)\.tsx?$/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  },
  integrations: [mdx(), preact(), finish(), stampInDevelopment()],
});
