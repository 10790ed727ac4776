import type { APIRoute } from 'astro';
import { getLocale, localePaths } from '#queries/locales.ts';

export const getStaticPaths = localePaths;

/**
 * Neutral on the home screen: the product's name and a plain drawing, no subject. `minimal-ui` keeps a way back and shows whose pages
 * these are. No `id`: it would be read from the root of the host and be the same for every folder; without one it is `start_url`.
 */
export const GET: APIRoute = async ({ params }) => {
  const locale = await getLocale(params['locale']!);
  return Response.json({
    name: '@@name@@',
    short_name: '@@name@@',
    lang: locale.id,
    dir: locale.dir,
    start_url: './index.html',
    scope: '../',
    display: 'minimal-ui',
    icons: [
      // Drawn from icon.svg, for launchers that take no SVG; the last without corners, for those that cut their own.
      { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '../icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '../icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '../icon-full-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
};
