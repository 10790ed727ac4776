import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeEditions } from '../editions/make-editions.ts';
import { readCore } from '../editions/read-core.ts';
import { readSurroundings } from '../editions/read-surroundings.ts';
import { measureDisk, type Disk } from './measure-disk.ts';

/** Every municipality of the Netherlands, and a few more. */
export const MANY = 342;
const FEW = 10;

export type EditionsReport = {
  editions: number;
  /** Reading and compiling the core once. */
  coreMs: number;
  /** Making few and all editions, without the core; the better of two rounds. */
  fewMs: number;
  manyMs: number;
  /** `cp -r` of the same folders, the better of two rounds. */
  copyMs: number;
  /** The highest resident memory of this process. */
  memoryBytes: number;
  disk: Disk;
  copyDisk: Disk;
};

/**
 * Makes many editions from one core and compares that with a plain copy of the result.
 * @param places Where content and core are, and an empty folder to work in, which is removed afterwards.
 */
export async function benchEditions(places: { content: string; core: string; work: string }): Promise<EditionsReport> {
  await rm(places.work, { recursive: true, force: true });
  const ids = await inventEditions(places.content, join(places.work, 'editions'));
  const [made, copy] = [join(places.work, 'made'), join(places.work, 'copy')];
  const surroundings = await readSurroundings(places.content);
  const { value: core, ms: coreMs } = await timed(() => readCore(places.core));
  const make = (some: readonly string[]) =>
    timed(async () => {
      const editions = join(places.work, 'editions');
      const results = await makeEditions(some, { core, surroundings, editions, target: made, today: '2026-01-01' });
      const refused = results.find(({ kind }) => kind === 'refused');
      if (refused) throw new Error(JSON.stringify(refused)); // A benchmark of refusals would look splendid.
    });
  const few: number[] = [];
  const many: number[] = [];
  const copies: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    await rm(made, { recursive: true, force: true });
    few.push((await make(ids.slice(0, FEW))).ms);
    await rm(made, { recursive: true, force: true });
    many.push((await make(ids)).ms);
    await rm(copy, { recursive: true, force: true });
    copies.push((await timed(() => promisify(execFile)('cp', ['-r', made, copy]))).ms);
  }
  const report = {
    editions: ids.length,
    coreMs,
    fewMs: Math.min(...few),
    manyMs: Math.min(...many),
    copyMs: Math.min(...copies),
    memoryBytes: process.resourceUsage().maxRSS * 1024,
    disk: await measureDisk(made),
    copyDisk: await measureDisk(copy),
  };
  await rm(places.work, { recursive: true, force: true });
  return report;
}

/** The fullest example under many names, so that each has contacts, statements, a logo and every language. */
async function inventEditions(content: string, target: string): Promise<string[]> {
  const example = join(content, 'editions/voorbeeldstad');
  await mkdir(target, { recursive: true });
  await cp(join(content, 'editions/base'), join(target, 'base'), { recursive: true });
  const yaml = await readFile(join(example, 'edition.yaml'), 'utf8');
  const ids = Array.from({ length: MANY }, (_, at) => `stad-${at + 1}`);
  for (const id of ids) {
    await cp(example, join(target, id), { recursive: true });
    const own = yaml.replace('id: voorbeeldstad', `id: ${id}`).replaceAll('Gemeente Voorbeeldstad', `Gemeente ${id}`);
    await writeFile(join(target, id, 'edition.yaml'), own);
  }
  return ids;
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}
