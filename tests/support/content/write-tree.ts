import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { goodTree, type Tree } from './good-tree.ts';

/** Writes the good tree, with some files changed, into a new folder. */
export async function writeTree(changes: Tree = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries({ ...goodTree(), ...changes })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
