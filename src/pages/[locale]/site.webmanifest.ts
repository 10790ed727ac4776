import type { APIRoute } from 'astro';
import { getLocale, localePaths } from '#queries/locales.ts';

export const getStaticPaths = localePaths;

/** Neutral on the home screen: the product's name and a plain drawing, no subject. */
export const GET: APIRoute = async ({ params }) => {
  const locale = await getLocale(params['locale']!);
  return Response.json({
    name: '@@name@@',
    short_name: '@@name@@',
    lang: locale.id,
    dir: locale.dir,
    start_url: './index.html',
    scope: '../',
    display: 'browser',
    icons: [{ src: '../icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
};
