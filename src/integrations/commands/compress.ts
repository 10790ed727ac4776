import { compressFolder } from '../hosting/compress-folder.ts';
import { finishedSite } from './finished-site.ts';
import { run } from './run.ts';

// npm run compress -- <folder>…: lays compressed copies beside the files of a finished site, for servers that send them as they are.
await run(async () => {
  const folders = process.argv.slice(2);
  if (folders.length === 0) throw new Error('Name the folder of a finished site: npm run compress -- dist');
  for (const folder of folders) {
    const { copies, removed, bytesBefore, bytesAfter } = await compressFolder(finishedSite(folder));
    console.log(`${folder}: ${copies} compressed copies, ${kB(bytesBefore)} become ${kB(bytesAfter)} on the way.`);
    if (removed > 0) console.log(`Removed ${removed} copies that fit no file any more.`);
  }
});

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
