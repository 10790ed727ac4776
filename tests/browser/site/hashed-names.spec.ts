import { expect, test } from '@playwright/test';
import { listFiles } from '#integrations/files/list-files.ts';
import { HASHED_FOLDER, TYPES } from '#integrations/hosting/rules.ts';

test('whatever lies in the folder that browsers keep for a year has a hash in its name', async () => {
  const files = (await listFiles('dist')).filter((file) => file.startsWith(`${HASHED_FOLDER}/`));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !/\.[\w-]{8}\.\w+(?:\.(?:br|gz))?$/.test(file))).toEqual([]);
});

test('servers are told the type of every kind of file that the site has', async () => {
  const known = [...TYPES.map(({ ending }) => ending), 'br', 'gz'];
  const files = (await listFiles('dist')).filter((file) => !/^pagefind\//.test(file)); // Read by its own script, whatever the type.
  expect(files.filter((file) => !known.includes(file.split('.').at(-1) ?? ''))).toEqual([]);
});
