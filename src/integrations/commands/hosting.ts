import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFilesFor, parseFolder, parseHost, readyFiles, type HostFile } from '../hosting/host-files.ts';
import { finishedSite } from './finished-site.ts';
import { root, run } from './run.ts';

// npm run hosting -- <host> <folder> [/my-folder/]: puts the file that a host wants into the folder of a finished site.
// npm run hosting: writes the ready files of docs/hosting/ anew, after a change of src/integrations/hosting/.
await run(async () => {
  const [host, folder, at = '/'] = process.argv.slice(2);
  if (host === undefined) return write('docs/hosting', join(root, 'docs/hosting'), readyFiles());
  if (folder === undefined)
    throw new Error('Name the host and the folder of a finished site: npm run hosting -- apache dist');
  return write(folder, finishedSite(folder), hostFilesFor(parseHost(host), parseFolder(at)));
});

async function write(name: string, folder: string, files: readonly HostFile[]): Promise<void> {
  for (const { file, text } of files) await writeFile(join(folder, file), text);
  console.log(`Written to ${name}: ${files.map(({ file }) => file).join(', ')}.`);
}
