import { z } from 'zod';
import { activitySchema, activityWordsSchema } from '#schemas/activity.ts';
import { editionSchema } from '#schemas/edition.ts';
import { localesFileSchema } from '#schemas/locales.ts';
import { moduleSchema, moduleWordsSchema, trackSchema, trackWordsSchema } from '#schemas/programme.ts';
import {
  contactsFileSchema,
  contactWordsFileSchema,
  glossaryFileSchema,
  searchWordsFileSchema,
  sentencesFileSchema,
  situationsFileSchema,
  situationWordsFileSchema,
  sourcesFileSchema,
  sourceWordsFileSchema,
} from '#schemas/reference.ts';
import { uiFileSchema } from '#schemas/ui.ts';
import type { Finding } from './finding.ts';
import { hurts } from './hurts.ts';
import { findPlace, isAside, suggestPath, type Place, type PlaceKind } from './layout.ts';
import { parseProse, type ProseFile } from './parse-prose.ts';
import { parseYaml, type DataFile } from './parse-yaml.ts';

/** Which schema a kind of file is read with. Prose and pictures have their own ways. */
const schemas = {
  locales: localesFileSchema,
  sources: sourcesFileSchema,
  'source-words': sourceWordsFileSchema,
  glossary: glossaryFileSchema,
  sentences: sentencesFileSchema,
  situations: situationsFileSchema,
  'situation-words': situationWordsFileSchema,
  'search-words': searchWordsFileSchema,
  ui: uiFileSchema,
  'ui-notes': z.unknown(),
  contacts: contactsFileSchema,
  'contact-words': contactWordsFileSchema,
  edition: editionSchema,
  track: trackSchema,
  'track-words': trackWordsSchema,
  module: moduleSchema,
  'module-words': moduleWordsSchema,
  activity: activitySchema,
  'activity-words': activityWordsSchema,
} satisfies Partial<Record<PlaceKind, z.ZodType>>;

export type DataKind = keyof typeof schemas;
export type ProseKind = 'lesson' | 'page';

interface Read<Value> {
  path: string;
  place: Place;
  value: Value;
}

/** The files that could be read, by kind, and what is wrong with the others. */
export interface ParsedFiles {
  data: <Kind extends DataKind>(kind: Kind) => Read<DataFile<z.infer<(typeof schemas)[Kind]>>>[];
  prose: (kind: ProseKind) => Read<ProseFile>[];
  /** Where every known file stands, whether or not it could be read. */
  places: ReadonlyMap<string, Place>;
  findings: Finding[];
}

/** @param root As findings name the folder: `content`. */
export function parseFiles(root: string, files: ReadonlyMap<string, string>): ParsedFiles {
  const places = new Map<string, Place>();
  const data: Read<DataFile<unknown>>[] = [];
  const prose: Read<ProseFile>[] = [];
  const findings: Finding[] = [];
  for (const [path, text] of files) {
    const place = findPlace(path);
    if (place === undefined) {
      if (!isAside(path)) findings.push(strayFile(root, path));
      continue;
    }
    places.set(path, place);
    const input = { file: `${root}/${path}`, text, hurt: hurts[place.kind] };
    if (isProse(place.kind)) findings.push(...keep(prose, path, place, parseProse(input)));
    else if (isData(place.kind))
      findings.push(...keep(data, path, place, parseYaml<z.ZodType>(input, schemas[place.kind])));
  }
  return {
    // The schema of a kind decides its type: `schemas[kind]` is what each of these was parsed with.
    data: (kind) => data.filter(({ place }) => place.kind === kind) as never,
    prose: (kind) => prose.filter(({ place }) => place.kind === kind),
    places,
    findings,
  };
}

function keep<Value>(
  read: Read<Value>[],
  path: string,
  place: Place,
  parsed: { value: Value | undefined; findings: Finding[] },
): Finding[] {
  if (parsed.value !== undefined) read.push({ path, place, value: parsed.value });
  return parsed.findings;
}

function isProse(kind: PlaceKind): kind is ProseKind {
  return kind === 'lesson' || kind === 'page';
}

function isData(kind: PlaceKind): kind is DataKind {
  return kind in schemas;
}

function strayFile(root: string, path: string): Finding {
  const meant = suggestPath(path);
  return {
    check: 'files/stray',
    file: `${root}/${path}`,
    line: 1,
    found: 'No part of the course reads a file of this name at this place.',
    expected: 'The places are listed in src/reader/layout.ts.',
    mend: meant === undefined ? 'Move it, rename it or take it away.' : `Did you mean "${root}/${meant}"?`,
    hurt: 'What its author wrote would never be shown to anybody.',
  };
}
