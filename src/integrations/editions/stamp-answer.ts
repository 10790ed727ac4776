import type { MiddlewareHandler } from 'astro';
import { stamp } from '#domain/edition/stamp.ts';
import { compileJson, compilePage } from './compile-page.ts';
import { readEdition } from './read-edition.ts';
import { valuesFor } from './values.ts';

/** Astro's middleware in development: the page that Astro rendered, stamped for the base edition. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const answer = await next();
  const type = answer.headers.get('content-type') ?? '';
  const compile = type.includes('html') ? compilePage : type.includes('json') ? compileJson : undefined;
  if (!compile) return answer;
  const page = url.pathname.slice(1);
  const values = valuesFor(await readEdition('content/editions', 'base'), page);
  return new Response(stamp(compile(page, await answer.text()), values), answer);
};
