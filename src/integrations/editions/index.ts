import type { AstroIntegration } from 'astro';

/** Names the edition that `npm run dev` shows; the base when it is not set. */
export const EDITION_VARIABLE = 'NABIJ_EDITION';

/**
 * Fills the slots while developing, so that `npm run dev` shows an edition. In a build they stay open: the core is
 * stamped afterwards, for one edition or for hundreds.
 */
export function stampInDevelopment(): AstroIntegration {
  return {
    name: 'stamp-in-development',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('./stamp-answer.ts', import.meta.url) });
      },
    },
  };
}
