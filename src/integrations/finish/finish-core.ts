import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import type { Site } from './addresses.ts';
import type { BuiltScript } from './classic-scripts.ts';
import { finishPage } from './finish-page.ts';
import { FinishError, report, type Problem } from './problems.ts';
import { rewriteJson, rewriteStyle } from './rewrite.ts';

/**
 * Finishes the folder that Astro wrote, in place.
 * @param scripts Classic scripts to write, which pages name without their hash.
 * @throws {FinishError} With every problem of every page.
 */
export async function finishCore(core: string, scripts: readonly BuiltScript[]): Promise<void> {
  await writeScripts(core, scripts);
  const files = await listFiles(core);
  const site: Site = { files: new Set(files), renamed: new Map(scripts.map(({ from, to }) => [from, to])) };
  const locales = files
    .map((file) => /^([a-z]{2,3})\/index\.html$/.exec(file)?.[1])
    .filter((locale) => locale !== undefined);
  const problems: Problem[] = [];
  for (const file of files) {
    const path = join(core, file);
    const before = await readFile(path, 'utf8');
    const { text, found } = finishFile(site, file, before, locales);
    problems.push(...found);
    if (text !== before) await writeFile(path, text);
  }
  if (problems.length > 0) throw new FinishError(problems);
}

function finishFile(site: Site, file: string, text: string, locales: readonly string[]): FinishedFile {
  const ending = file.slice(file.lastIndexOf('.'));
  if (ending === '.html') {
    const { html, problems } = finishPage(site, file, text, locales);
    return { text: html, found: problems };
  }
  if (ending === '.webmanifest') return { text: rewriteJson(site, file, text), found: [] };
  if (ending === '.css') {
    const { value, missing } = rewriteStyle(site, file, text);
    return {
      text: value,
      found: missing.map((path) => report(file, 1, 'finish/missing-target', `It needs "${path}".`)),
    };
  }
  return { text, found: ending === '.js' ? checkScript(file, text) : [] };
}

/** A script that names `/assets/…` would look at the root of the domain, where another site may live. */
function checkScript(file: string, code: string): Problem[] {
  const path = /["'`](\/assets\/[^"'`]*)/.exec(code)?.[1];
  if (path === undefined) return [];
  const remedy = 'Hand the address to the script in an attribute of the page, or use `new URL(…, import.meta.url)`.';
  return [
    report(file, 1, 'finish/absolute-in-script', `The script names "${path}", which fails in a sub-folder. ${remedy}`),
  ];
}

async function writeScripts(core: string, scripts: readonly BuiltScript[]): Promise<void> {
  await mkdir(join(core, 'assets'), { recursive: true });
  for (const { to, code } of scripts) await writeFile(join(core, to), code);
}

type FinishedFile = { text: string; found: Problem[] };
