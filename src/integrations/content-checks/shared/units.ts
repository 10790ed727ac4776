import type { Content } from '#reader/content.ts';
import { findPlace, pathOf, perLocaleKinds, type Place, type PlaceKind } from '#reader/layout.ts';
import { modulesOf } from '#reader/walk.ts';

/** One text of the course, whatever the language: `glossary/<locale>.yaml`. */
export interface Unit {
  kind: PlaceKind;
  names: Readonly<Record<string, string>>;
}

/** Path below `content/` of a unit in one language. */
export function unitPath(unit: Unit, locale: string): string {
  return pathOf(unit.kind, { ...unit.names, locale });
}

/** What a finding calls the unit: `lesson "strong-ground"`. */
export function unitName({ kind, names }: Unit): string {
  const name =
    names['lesson'] ?? names['activity'] ?? names['module'] ?? names['page'] ?? names['country'] ?? names['track'];
  return name === undefined ? (unitNames[kind] ?? kind) : `${unitNames[kind] ?? kind} "${name}"`;
}

const unitNames: Partial<Record<PlaceKind, string>> = {
  'source-words': 'what the sources support',
  glossary: 'the glossary',
  sentences: 'the standing sentences',
  'situation-words': 'the words of the urgent situations',
  'search-words': 'the words for searching',
  ui: 'the interface',
  'contact-words': 'the words about contacts in',
  page: 'page',
  'track-words': 'the words of track',
  'module-words': 'the words of module',
  'activity-words': 'the words of practice',
  lesson: 'lesson',
};

/** Every text that there is in some language, and every text that the structure asks for. */
export function unitsOf(content: Content): Unit[] {
  const there = [...content.files.keys()].flatMap((path) => {
    const place = findPlace(path);
    return place !== undefined && perLocaleKinds.includes(place.kind) ? [unitOf(place)] : [];
  });
  const units = new Map([...there, ...unitsAskedFor(content)].map((unit) => [unitPath(unit, '*'), unit]));
  return [...units.values()];
}

export function unitOf({ kind, names }: Place): Unit {
  const { locale: _, ...others } = names;
  return { kind, names: others };
}

function unitsAskedFor(content: Content): Unit[] {
  const everywhere = (['ui', 'glossary', 'sentences', 'source-words'] as const).map((kind) => ({ kind, names: {} }));
  const situations = content.situations === undefined ? [] : [{ kind: 'situation-words' as const, names: {} }];
  const tracks = content.tracks.map(({ id }) => ({ kind: 'track-words' as const, names: { track: id } }));
  const contacts = content.contacts.map(({ country }) => ({ kind: 'contact-words' as const, names: { country } }));
  const modules = modulesOf(content).flatMap(({ folder, module, practice }): Unit[] => {
    const [, track = '', id = ''] = folder.split('/');
    const lessons = module?.data.status === 'open' ? module.data.lessons : [];
    return [
      { kind: 'module-words', names: { track, module: id } },
      ...lessons.map((lesson) => ({ kind: 'lesson' as const, names: { track, module: id, lesson } })),
      ...practice.map((one) => ({ kind: 'activity-words' as const, names: { track, module: id, activity: one.id } })),
    ];
  });
  return [...everywhere, ...situations, ...tracks, ...contacts, ...modules];
}
