import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Surroundings } from '#integrations/editions/read-surroundings.ts';

/** Languages, tracks and countries as a small course has them. */
export const surroundings: Surroundings = {
  locales: [
    { id: 'nl', name: 'Nederlands', dir: 'ltr', format: 'nl', fallback: [], search: 'lunr' },
    { id: 'ar', name: 'العربية', dir: 'rtl', format: 'ar-u-nu-latn', fallback: [], search: 'lunr' },
  ],
  languages: ['nl', 'ar'],
  tracks: ['mothers', 'team'],
  countries: ['nl'],
};

export const aContact = {
  id: 'desk',
  name: 'Wijkteam',
  needs: ['advice'],
  what: { nl: 'Voor gezinnen.', ar: 'للعائلات.' },
  speaks: ['nl', 'ar'],
  phones: [{ show: '010-1234', dial: '0101234' }],
  source: 'https://delft.example/desk',
  checked: '2026-01-01',
  nextCheck: '2026-12-01',
};

export const aPublisher = {
  name: 'Gemeente Delft',
  department: { nl: 'Jeugd', ar: 'الشباب' },
  email: 'a@delft.example',
};

const facts = {
  id: 'delft',
  invented: true,
  name: { nl: 'Delft & "co"', ar: 'دلفت' },
  languages: ['nl', 'ar'],
  country: 'nl',
  tracks: ['mothers'],
  leaveTo: 'built-in',
};

/** The text of an `edition.yaml`, with some of its entries changed or added. */
export function editionYaml(changes: object = {}): string {
  return stringify({ ...facts, ...changes }, { aliasDuplicateObjects: false });
}

/** The base edition's own colours, as every folder of editions has them. */
const baseTokens = readFileSync('content/editions/base/tokens.css', 'utf8');
const someTokens = ':root {\n  --basis-color-default-bg-document: #ffffff;\n}\n';
export const aLogo = '<svg viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>';

/** A folder for one test, and how to fill it. */
export async function openFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'editions-'));
  return {
    path,
    at: (file) => join(path, file),
    write: async (files) => {
      for (const [file, text] of Object.entries(files)) {
        await mkdir(join(path, dirname(file)), { recursive: true });
        await writeFile(join(path, file), text);
      }
    },
    remove: () => rm(path, { recursive: true }),
  };
}

export type Folder = {
  path: string;
  at: (file: string) => string;
  write: (files: Record<string, string>) => Promise<void>;
  remove: () => Promise<void>;
};

/** The files of `editions/delft/`. */
export function anEdition(changes: object = {}, files: Record<string, string> = {}): Record<string, string> {
  const all = { 'edition.yaml': editionYaml(changes), 'tokens.css': someTokens, 'logo.svg': aLogo, ...files };
  const own = Object.fromEntries(Object.entries(all).map(([file, text]) => [`editions/delft/${file}`, text]));
  return { 'editions/base/tokens.css': baseTokens, ...own };
}
