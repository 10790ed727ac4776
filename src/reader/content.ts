import type { Activity, ActivityWords } from '#schemas/activity.ts';
import type { Edition } from '#schemas/edition.ts';
import type { LocalesFile } from '#schemas/locales.ts';
import type { Module, ModuleWords, Track, TrackWords } from '#schemas/programme.ts';
import type {
  ContactsFile,
  ContactWordsFile,
  GlossaryFile,
  SearchWordsFile,
  SentencesFile,
  SituationsFile,
  SituationWordsFile,
  SourceWordsFile,
} from '#schemas/reference.ts';
import type { UiTree } from '#schemas/ui.ts';
import type { sourcesFileSchema } from '#schemas/reference.ts';
import type { z } from 'zod';
import type { DataFile } from './parse-yaml.ts';
import type { ProseFile } from './parse-prose.ts';

/**
 * Everything under `content/` as far as it could be read. A part that is undefined, or a language that is absent from a map,
 * either does not exist or does not hold; `files` tells which, and the findings beside it tell why.
 */
export interface Content {
  /** The folder as it was given, and as findings name it. */
  root: string;
  /** Every file by its path below `root`, sorted. */
  files: ReadonlyMap<string, string>;
  locales: DataFile<LocalesFile> | undefined;
  /** Ids of the languages, source language first; empty when `locales.yaml` cannot be read. */
  localeIds: readonly string[];
  tracks: readonly TrackContent[];
  pages: readonly ProseContent[];
  glossary: PerLocale<DataFile<GlossaryFile>>;
  sentences: PerLocale<DataFile<SentencesFile>>;
  situations: DataFile<SituationsFile> | undefined;
  situationWords: PerLocale<DataFile<SituationWordsFile>>;
  searchWords: PerLocale<DataFile<SearchWordsFile>>;
  sources: DataFile<SourcesFile> | undefined;
  sourceWords: PerLocale<DataFile<SourceWordsFile>>;
  contacts: readonly ContactsContent[];
  ui: PerLocale<DataFile<UiTree>>;
  editions: readonly EditionContent[];
  pictures: readonly PictureContent[];
}

/** By language id. */
export type PerLocale<T> = ReadonlyMap<string, T>;

export type SourcesFile = z.infer<typeof sourcesFileSchema>;

export interface TrackContent {
  /** Name of its folder. */
  id: string;
  /** Path below `root`. */
  folder: string;
  track: DataFile<Track> | undefined;
  words: PerLocale<DataFile<TrackWords>>;
  /** In the order of the track; folders it does not list come last. */
  modules: readonly ModuleContent[];
}

export interface ModuleContent {
  id: string;
  folder: string;
  module: DataFile<Module> | undefined;
  words: PerLocale<DataFile<ModuleWords>>;
  /** In the order of the module; folders it does not list come last. */
  lessons: readonly ProseContent[];
  practice: readonly ActivityContent[];
}

/** A lesson or a page in its languages. */
export interface ProseContent {
  id: string;
  folder: string;
  texts: PerLocale<ProseFile>;
}

export interface ActivityContent {
  id: string;
  folder: string;
  activity: DataFile<Activity> | undefined;
  words: PerLocale<DataFile<ActivityWords>>;
}

export interface ContactsContent {
  country: string;
  contacts: DataFile<ContactsFile> | undefined;
  words: PerLocale<DataFile<ContactWordsFile>>;
}

export interface EditionContent {
  id: string;
  folder: string;
  edition: DataFile<Edition> | undefined;
  /** The edition's colours and type, as CSS. */
  tokens: string | undefined;
  /** SVG. */
  logo: string | undefined;
}

export interface PictureContent {
  id: string;
  file: string;
  svg: string;
}
