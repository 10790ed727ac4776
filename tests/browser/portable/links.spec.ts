import { expect, test } from '@playwright/test';
import { serveFolder } from '#integrations/serve/serve-folder.ts';
import { crawl } from '#tests/support/crawl.ts';
import { listPages } from '#tests/support/pages.ts';
import { unpackZip } from '#tests/support/portable/unpack-zip.ts';

test('every link, fragment, picture and script of the folder is there', async () => {
  const folder = await unpackZip('links');
  const { url, close } = await serveFolder(folder);
  const { problems } = await crawl(url, listPages(folder));
  await close();
  expect(problems).toEqual([]);
});
