import { findNearest } from './nearest.ts';

/** What kind of file lies where under `content/`. `<name>` stands for one folder or file name. */
const patterns = {
  locales: 'locales.yaml',
  sources: 'sources.yaml',
  'source-words': 'sources/<locale>.yaml',
  glossary: 'glossary/<locale>.yaml',
  sentences: 'sentences/<locale>.yaml',
  situations: 'situations.yaml',
  'situation-words': 'situations/<locale>.yaml',
  'search-words': 'search/<locale>.yaml',
  ui: 'ui/<locale>.json',
  'ui-notes': 'ui/notes.yaml',
  contacts: 'contacts/<country>.yaml',
  'contact-words': 'contacts/<country>/<locale>.yaml',
  edition: 'editions/<edition>/edition.yaml',
  'edition-tokens': 'editions/<edition>/tokens.css',
  'edition-logo': 'editions/<edition>/logo.svg',
  picture: 'pictures/<picture>.svg',
  page: 'pages/<page>/<locale>.mdx',
  track: 'programme/<track>/track.yaml',
  'track-words': 'programme/<track>/words/<locale>.yaml',
  module: 'programme/<track>/<module>/module.yaml',
  'module-words': 'programme/<track>/<module>/words/<locale>.yaml',
  activity: 'programme/<track>/<module>/practice/<activity>/activity.yaml',
  'activity-words': 'programme/<track>/<module>/practice/<activity>/<locale>.yaml',
  lesson: 'programme/<track>/<module>/<lesson>/<locale>.mdx',
} as const;

export type PlaceKind = keyof typeof patterns;

/** Where a file stands: its kind and the names its path gives. */
export interface Place {
  kind: PlaceKind;
  /** `{ track: 'mothers', module: 'online', locale: 'nl' }` */
  names: Readonly<Record<string, string>>;
}

/** Folder names that mean something else and can be neither a module nor a lesson. */
export const reservedNames: readonly string[] = ['words', 'practice', 'session'];

/** Kinds of which each language has its own file. */
export const perLocaleKinds = (Object.keys(patterns) as PlaceKind[]).filter((kind) =>
  patterns[kind].includes('<locale>'),
);

/** @param path Relative to `content/`, with forward slashes. */
export function findPlace(path: string): Place | undefined {
  for (const { kind, expression } of compiled) {
    const match = expression.exec(path);
    if (match === null) continue;
    const names = { ...match.groups };
    if (!reservedNames.includes(names['lesson'] ?? '') && !reservedNames.includes(names['module'] ?? ''))
      return { kind, names };
  }
  return undefined;
}

/** The path at which a file of this kind and these names is looked for. */
export function pathOf(kind: PlaceKind, names: Readonly<Record<string, string>>): string {
  return patterns[kind].replace(/<([a-z]+)>/g, (_, name: string) => names[name] ?? `<${name}>`);
}

/** Files that may lie in `content/` and are nothing a reader of the course sees. */
export function isAside(path: string): boolean {
  return /(^|\/)(LICENSE|REVIEW\.md|README\.md|\.[^/]+)$/.test(path);
}

/** The path this file should probably have had: the known pattern, filled in, that is nearest. */
export function suggestPath(path: string): string | undefined {
  const parts = path.split('/');
  const filled = Object.values(patterns)
    .map((pattern) => pattern.split('/'))
    .filter((pattern) => pattern.length === parts.length)
    .map((pattern) => pattern.map((step, index) => fillStep(step, parts[index] ?? '')).join('/'))
    .filter((candidate) => candidate !== path);
  return findNearest(path, filled);
}

/** `<locale>.yaml` takes the author's own name and keeps our ending. */
function fillStep(step: string, own: string): string {
  const name = own.replace(/\.[^.]*$/, '');
  return step.replace(/<[a-z]+>/, name);
}

const compiled = (Object.keys(patterns) as PlaceKind[]).map((kind) => ({
  kind,
  expression: new RegExp(
    `^${patterns[kind].replace(/\./g, '\\.').replace(/<([a-z]+)>/g, (_, name: string) => `(?<${name}>[^/]+?)`)}$`,
  ),
}));
