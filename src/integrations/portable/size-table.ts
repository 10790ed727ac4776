import type { ZipEntry } from './zip-folder.ts';

/** What each language of a zip weighs, and what all share; lines for a terminal. */
export function sizeTable(entries: readonly ZipEntry[], languages: readonly string[]): string[] {
  const groups = Map.groupBy(entries, ({ file }) => findLanguage(file, languages) ?? SHARED);
  return [...languages, SHARED].map((name) => row(name, groups.get(name) ?? []));
}

/** Pages lie in the folder of their language; search files carry it in their name. */
function findLanguage(file: string, languages: readonly string[]): string | undefined {
  return languages.find((language) => file.startsWith(`${language}/`) || SEARCH.exec(file)?.[1] === language);
}

function row(name: string, entries: readonly ZipEntry[]): string {
  const sum = (key: 'packed' | 'unpacked') => kilobytes(entries.reduce((total, entry) => total + entry[key], 0));
  return `  ${name.padEnd(8)}${String(entries.length).padStart(4)} files${sum('packed')} packed${sum('unpacked')} unpacked`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`.padStart(10);
}

const SHARED = 'shared';
const SEARCH = /^search\/([a-z]{2,3})(?:-text)?\.js$/;
