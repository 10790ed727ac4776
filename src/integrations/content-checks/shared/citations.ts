import { componentsOf } from '#reader/body.ts';
import type { Content } from '#reader/content.ts';
import { proseOf, storiesOf, talksOf } from '#reader/walk.ts';
import type { Spot } from '../content-check.ts';

/** One place that leans on a source. */
export interface Citation extends Spot {
  id: string;
}

/** Every use of a source: in texts, by stories and conversations, and by contacts. */
export function citationsOf(content: Content): Citation[] {
  const prose = proseOf(content).flatMap(({ prose }) =>
    componentsOf(prose.body, 'Source').map(({ attributes, line }) => ({
      id: attributes['id'] ?? '',
      file: prose.file,
      line,
    })),
  );
  const stories = storiesOf(content).flatMap(({ story, file, index, set }) =>
    story.sources.map((id, at) => ({ id, file, line: set.activity.lineOf(['stories', index, 'sources', at]) })),
  );
  const talks = talksOf(content).flatMap(({ activity }) =>
    activity.data.sources.map((id, at) => ({ id, file: activity.file, line: activity.lineOf(['sources', at]) })),
  );
  const contacts = content.contacts.flatMap(({ contacts }) =>
    (contacts?.data.contacts ?? []).flatMap(({ sources }, index) =>
      sources.map((id, at) => ({
        id,
        file: contacts?.file ?? '',
        line: contacts?.lineOf(['contacts', index, 'sources', at]) ?? 1,
      })),
    ),
  );
  return [...prose, ...stories, ...talks, ...contacts].filter(({ id }) => id !== '');
}
