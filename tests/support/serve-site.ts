import { existsSync } from 'node:fs';
import { serveFolder } from '#integrations/serve/serve-folder.ts';

/**
 * Serves dist/ for all browser tests, twice: at the root of a host (`SITE_URL`) and in a sub-folder of another
 * (`SITE_SUB_URL`). Returns how to end both.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/ to test. Run "npm run build" first.');
  const atRoot = await serveFolder('dist');
  const below = await serveFolder('dist', { prefix: '/a/b/' });
  process.env['SITE_URL'] = atRoot.url;
  process.env['SITE_SUB_URL'] = below.url;
  return async () => {
    await atRoot.close();
    await below.close();
  };
}
