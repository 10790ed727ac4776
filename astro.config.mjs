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
  integrations: [mdx(), preact(), finish(), stampInDevelopment()],
});
