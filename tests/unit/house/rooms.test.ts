import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const messagesOf = async (filePath: string, code: string) =>
  (await eslint.lintText(code, { filePath }))[0]!.messages.map(({ message }) => message);

test('a rule that reaches for storage is told where that belongs', async () => {
  const messages = await messagesOf('src/domain/practice/x.ts', `import { a } from '#platform/storage.ts';\nvoid a;\n`);
  expect(messages.join()).toContain('src/domain/ may import schemas.');
  expect(messages.join()).toContain('move what touches the world to platform/');
});

test('a relative path is no way round', async () => {
  const messages = await messagesOf('src/domain/x.ts', `import { a } from '../islands/Recognise.tsx';\nvoid a;\n`);
  expect(messages.join()).toContain('src/domain/ may import schemas.');
});

test('only queries ask Astro for content', async () => {
  const code = `import { getCollection } from 'astro:content';\nvoid getCollection;\n`;
  expect((await messagesOf('src/integrations/x.ts', code)).join()).toContain('Only queries/ asks Astro for content');
  expect(await messagesOf('src/queries/x.ts', code)).toEqual([]);
});

test('domain code takes time and chance as arguments', async () => {
  const messages = await messagesOf('src/domain/x.ts', `export const a = [Date.now(), Math.random()];\n`);
  expect(messages.join()).toContain('platform/clock.ts');
  expect(messages.join()).toContain('platform/chance.ts');
});

test('an import down the house is fine', async () => {
  const code = `import { needSchema } from '#schemas/activity.ts';\nvoid needSchema;\n`;
  expect(await messagesOf('src/domain/x.ts', code)).toEqual([]);
});
