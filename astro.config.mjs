import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: './out/core',
  trailingSlash: 'never',
  build: { format: 'preserve', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [mdx(), preact()],
});
