import type { MiddlewareHandler } from 'astro';
import { stamp } from '#domain/edition/stamp.ts';
import { compileJson, compilePage } from './compile-page.ts';
import { EDITION_VARIABLE } from './index.ts';
import { BASE, readEdition } from './read-edition.ts';
import { readSurroundings } from './read-surroundings.ts';
import { createValues } from './values.ts';

/** Astro's middleware in development: the page that Astro rendered, stamped for one edition, whose files are read anew each time. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const answer = await next();
  const type = answer.headers.get('content-type') ?? '';
  const compile = type.includes('html') ? compilePage : type.includes('json') ? compileJson : undefined;
  if (!compile) return answer;
  const page = url.pathname.slice(1);
  const surroundings = await readSurroundings('content');
  const files = await readEdition('content/editions', process.env[EDITION_VARIABLE] ?? BASE, surroundings);
  // A logo that would be a file of its own stands in the page here: the development server has no such file.
  const values = { ...createValues(files, surroundings.locales).for(page), logo: files.logo, 'logo-file': false };
  return new Response(stamp(compile(page, await answer.text()), values), answer);
};
