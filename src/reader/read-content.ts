import { listFiles } from './list-files.ts';
import { parseContent, type ReadResult } from './parse-content.ts';

/**
 * Reads the whole of `content/` from disk. Bad content never throws; it comes back as findings beside what could be read.
 * @param root Path of the folder, as findings should name it.
 */
export async function readContent(root: string): Promise<ReadResult> {
  return parseContent(root.replace(/\/+$/, ''), await listFiles(root));
}
