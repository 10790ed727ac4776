import { existsSync } from 'node:fs';
import { serveFolder } from '#integrations/serve/serve-folder.ts';

/**
 * Serves what was built for all browser tests: dist/ at the root of a host (`SITE_URL`) and in a sub-folder of another
 * (`SITE_SUB_URL`), and the editions beside each other, each in a folder of its own (`EDITIONS_URL`). Returns how to end all three.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/ to test. Run "npm run build" first.');
  if (!existsSync('out/editions/waterdorp/index.html'))
    throw new Error('There are no editions to test. Run "npm run edition -- --all" first.');
  const served = {
    SITE_URL: await serveFolder('dist'),
    SITE_SUB_URL: await serveFolder('dist', { prefix: '/a/b/' }),
    EDITIONS_URL: await serveFolder('out/editions'),
  };
  for (const [name, { url }] of Object.entries(served)) process.env[name] = url;
  return async () => {
    for (const { close } of Object.values(served)) await close();
  };
}
