import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { PortableError } from './portable-error.ts';

/** A script and its path inside the folder; the path carries a hash of the script. */
export type Bundle = { file: string; code: string };

/**
 * Islands with Preact and everything they load later, as one script without `import`, which also runs on a page from a disk.
 * @param root Folder of the repository.
 * @param names Islands, `Recognise` for `src/islands/Recognise.tsx`.
 * @throws {PortableError} When there is no such island.
 */
export async function bundleIslands(root: string, names: readonly string[]): Promise<Bundle> {
  const unknown = names.filter((name) => !existsSync(islandFile(root, name)));
  if (unknown.length > 0)
    throw new PortableError(
      `src/islands/   [portable/unknown-island]\n  Pages have the islands ${unknown.join(', ')}, and there is no such file here.\n` +
        '  Name the file as the island is called: src/islands/<Name>.tsx. Then run "npm run build".',
    );
  const bundle = await rolldown({
    input: ENTRY,
    cwd: root,
    platform: 'browser',
    plugins: [entryOf(root, names), leaveOut],
    transform: { target: 'es2020' }, // How JSX is read stands in tsconfig.json.
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  const { code } = output[0];
  return { file: `assets/islands.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`, code };
}

function entryOf(root: string, names: readonly string[]) {
  const imports = names.map((name) => `import ${name} from ${JSON.stringify(islandFile(root, name))};`).join('\n');
  const define = JSON.stringify(join(root, 'src/islands/portable/define-islands.ts'));
  const code = `${imports}\nimport { defineIslands } from ${define};\ndefineIslands({ ${names.join(', ')} });\n`;
  return {
    name: 'portable-entry',
    resolveId: (source: string) => (source === ENTRY ? ENTRY : undefined),
    load: (id: string) => (id === ENTRY ? code : undefined),
  };
}

/** Imported late, and never on a page from a disk: Pagefind and the reader of QR codes need `fetch`, and no island is handed signals. */
const leaveOut = {
  name: 'portable-leave-out',
  resolveId: (source: string) =>
    /\/(?:open-pagefind|wasm-reader)\.ts$|^@preact\/signals$/.test(source) ? EMPTY : undefined,
  load: (id: string) =>
    id === EMPTY ? 'export const openPagefind = undefined, openWasmReader = undefined, signal = undefined;' : undefined,
};

function islandFile(root: string, name: string): string {
  return join(root, 'src/islands', `${name}.tsx`);
}

const ENTRY = '\0portable-entry';
const EMPTY = '\0portable-empty';
