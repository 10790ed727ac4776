import type { HookParameters } from 'astro';
import { bundleClassic, CLASSIC_SCRIPTS, type ClassicName } from './classic-scripts.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** In development: `/assets/page.js` and `/assets/keep.js`, bundled anew at every request and readable. */
export function serveClassicScripts(server: Server, root: string): void {
  server.middlewares.use((request, response, next) => {
    const name = /^\/assets\/([a-z]+)\.js$/.exec(request.url ?? '')?.[1];
    if (!isClassicName(name)) return next();
    bundleClassic(root, name, { minify: false }).then((code) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(code);
    }, next);
  });
}

/** In development: `/nl/index.html`, as our links say it. Astro's own server knows it as `/nl` only. */
export function serveIndexPages(server: Server): void {
  server.middlewares.use((request, _response, next) => {
    request.url = request.url?.replace(/\/index\.html(?=$|[?#])/, (_match, at: number) => (at === 0 ? '/' : ''));
    next();
  });
}

function isClassicName(name: string | undefined): name is ClassicName {
  return name !== undefined && name in CLASSIC_SCRIPTS;
}
