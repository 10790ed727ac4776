import type { AstroUserConfig } from 'astro';
import { bundleClassic } from './classic-scripts.ts';

const id = 'virtual:early-script';

/**
 * Hands layouts the text of the script that stands inside every page, by `import early from 'virtual:early-script'`. A file of
 * its own would be asked for before anything is painted: 0.4 s on the slow link, for 0.3 kB.
 * @param root Folder of the repository; a function, because it is known only after the configuration was read.
 */
export function earlyScript(root: () => string): VitePlugin {
  return {
    name: 'early-script',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      return `export default ${JSON.stringify(await bundleClassic(root(), 'early', { minify: true }))};`;
    },
  };
}

type ViteOptions = NonNullable<AstroUserConfig['vite']>;
type VitePlugin = Extract<NonNullable<ViteOptions['plugins']>[number], { name: string }>;
