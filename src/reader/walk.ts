import type { ActivityOf, Kind, Story } from '#schemas/activity.ts';
import type { Source } from '#schemas/reference.ts';
import type { UiTree } from '#schemas/ui.ts';
import type { ActivityContent, Content, ModuleContent, ProseContent } from './content.ts';
import type { DataFile } from './parse-yaml.ts';
import type { ProseFile } from './parse-prose.ts';

export function modulesOf(content: Content): ModuleContent[] {
  return content.tracks.flatMap((track) => track.modules);
}

export function lessonsOf(content: Content): ProseContent[] {
  return modulesOf(content).flatMap((module) => module.lessons);
}

export function activitiesOf(content: Content): ActivityContent[] {
  return modulesOf(content).flatMap((module) => module.practice);
}

/** Every lesson and page in every language. */
export function proseOf(
  content: Content,
): { locale: string; prose: ProseFile; of: ProseContent; kind: 'lesson' | 'page' }[] {
  const spread = (kind: 'lesson' | 'page') => (of: ProseContent) =>
    [...of.texts].map(([locale, prose]) => ({ locale, prose, of, kind }));
  return [...lessonsOf(content).flatMap(spread('lesson')), ...content.pages.flatMap(spread('page'))];
}

/** An activity of one kind that could be read. */
export interface ContentOfKind<K extends Kind> extends ActivityContent {
  activity: DataFile<ActivityOf<K>>;
}

/** Every activity of one kind. */
export function ofKind<K extends Kind>(content: Content, kind: K): ContentOfKind<K>[] {
  return activitiesOf(content).filter((one): one is ContentOfKind<K> => one.activity?.data.kind === kind);
}

/** A story and where it stands. */
export interface PlacedStory {
  story: Story;
  file: string;
  line: number;
  set: ContentOfKind<'recognise'>;
  /** Place in its set, from 0. */
  index: number;
}

export function storiesOf(content: Content): PlacedStory[] {
  return ofKind(content, 'recognise').flatMap((set) =>
    set.activity.data.stories.map((story, index) => ({
      story,
      file: set.activity.file,
      line: set.activity.lineOf(['stories', index]),
      set,
      index,
    })),
  );
}

export function sourcesOf(content: Content): readonly Source[] {
  return content.sources?.data.sources ?? [];
}

/** Interface strings by their dotted key: `course.minutes_one`. */
export function flattenUi(
  tree: UiTree,
  above: readonly string[] = [],
): { key: string; path: string[]; text: string }[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const path = [...above, name];
    return typeof value === 'string' ? [{ key: path.join('.'), path, text: value }] : flattenUi(value, path);
  });
}
