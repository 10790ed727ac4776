import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

/** The scripts of `src/platform/every-page/`: name under `/assets/` and the module it is built from. */
export const CLASSIC_SCRIPTS = {
  keep: 'src/platform/every-page/keep.ts',
  page: 'src/platform/every-page/main.ts',
} as const;

/** The offline worker. Its name stays, since a browser knows a worker by its address; the folder it lies in is the folder it may serve. */
const WORKER = { worker: 'src/platform/offline/worker.ts' } as const;

/** Stands inside each page instead of in a file of its own (`early-script.ts`). */
const EARLY = { early: 'src/platform/every-page/early.ts' } as const;

export type ClassicName = keyof typeof CLASSIC_SCRIPTS;
export type BuiltScript = { from: string; to: string; code: string };

/** The scripts with a hash in their names, `assets/page.4f2a91c0.js`, and `worker.js`. */
export async function buildClassicScripts(root: string): Promise<BuiltScript[]> {
  const names = Object.keys(CLASSIC_SCRIPTS) as ClassicName[]; // keys() forgets the names of a literal
  const code = (name: ClassicName | 'worker') => bundleClassic(root, name, { minify: true });
  const worker = { from: WORKER_FILE, to: WORKER_FILE, code: await code('worker') };
  return [...(await Promise.all(names.map(async (name) => named(name, await code(name))))), worker];
}

/**
 * One module and what it imports as a single script without `import`, which also runs when the page was opened from a disk.
 * @param options.minify On: short names and no blanks. Off: readable, for development.
 */
export async function bundleClassic(
  root: string,
  name: ClassicName | 'early' | 'worker',
  options: { minify: boolean },
): Promise<string> {
  const bundle = await rolldown({
    input: { ...CLASSIC_SCRIPTS, ...EARLY, ...WORKER }[name],
    cwd: root,
    platform: 'browser',
    transform: { target: 'es2020' },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: options.minify, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

function named(name: ClassicName, code: string): BuiltScript {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { from: `assets/${name}.js`, to: `assets/${name}.${hash}.js`, code };
}

const WORKER_FILE = 'worker.js';
