import { lstat, readFile } from 'node:fs/promises';
import { EditionError } from './edition-error.ts';

/**
 * The text of a file that a municipality put into its folder.
 * @param maxBytes Nothing sensible is larger; a file of gigabytes would stop the whole run.
 * @returns undefined when there is no such file.
 * @throws {EditionError} When it is empty, too large, no plain file (a link could lead out of the folder) or no UTF-8 text.
 */
export async function readOwnFile(file: string, maxBytes: number): Promise<string | undefined> {
  const about = await lstat(file).catch(() => undefined);
  if (about === undefined) return undefined;
  if (!about.isFile())
    throw refuse(
      file,
      'not-a-file',
      'This is a link or a folder, and an edition is read from its own folder only.',
      'Put the file itself here.',
    );
  if (about.size > maxBytes) {
    const found = `The file has ${about.size} bytes, and at most ${maxBytes} are read.`;
    throw refuse(file, 'too-large', found, 'Is it the right file?');
  }
  const text = decode(await readFile(file));
  if (text === undefined)
    throw refuse(file, 'not-text', 'The file is no text in UTF-8.', 'Save it again with the encoding "UTF-8".');
  if (text.trim() === '') throw refuse(file, 'empty', 'The file is empty.', 'Fill it, or take it away.');
  return text;
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // Drops a byte order mark, too.
  } catch {
    return undefined;
  }
}

function refuse(file: string, rule: string, found: string, mend: string): EditionError {
  return new EditionError(`${file}   [edition/${rule}]\n  ${found}\n  ${mend}`);
}
