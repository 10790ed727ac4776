import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { buildClassicScripts } from './classic-scripts.ts';
import { serveClassicScripts, serveIndexPages } from './development.ts';
import { earlyScript } from './early-script.ts';
import { finishCore } from './finish-core.ts';

/** Makes the site portable: relative addresses, hashed classic scripts, a policy on every page. */
export function finish(): AstroIntegration {
  let root = '.';
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { ...viteOptions, plugins: [lateImportsAsTheyAre, earlyScript(() => root)] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        serveClassicScripts(server, root);
        serveIndexPages(server);
      },
      'astro:build:done': async ({ dir }) => {
        await finishCore(fileURLToPath(dir), await buildClassicScripts(root));
      },
    },
  };
}

/**
 * Vite wraps every `import()` in a helper of 1.7 kB that loads styles and further chunks in advance. Our styles are in the page
 * and our late imports have no late imports of their own, so the wrapper only calls.
 */
const lateImportsAsTheyAre: VitePlugin = {
  name: 'late-imports-as-they-are',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

const viteOptions: ViteOptions = {
  experimental: {
    // Scripts find each other from where they are. Styles end up inside pages of any depth, so they name files from the
    // root, and the finishing pass makes that relative like every other address.
    renderBuiltUrl: (file, { hostType }) => (hostType === 'js' ? { relative: true } : `/${file}`),
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // One file for Preact and its Astro loader instead of five: every island needs all of it.
                { name: 'preact', test: /node_modules\/(?:preact|@astrojs\/preact)\// },
                // What practice pages store with, whoever else needs a part of it: there every request and byte counts.
                { name: 'answers', test: /src\/platform\/(?:answers|clock|keys|storage)\.ts$/ },
              ],
            },
          },
        },
      },
    },
  },
  // Astro marks every MDX file with a directive of its own, and Rolldown would warn of each.
  build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
};

type ViteOptions = NonNullable<AstroUserConfig['vite']>;
type VitePlugin = Extract<NonNullable<ViteOptions['plugins']>[number], { name: string }>;
