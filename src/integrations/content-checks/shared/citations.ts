import { componentsOf } from '#reader/body.ts';
import type { Content } from '#reader/content.ts';
import { proseOf } from '#reader/walk.ts';
import type { Spot } from '../content-check.ts';
import { practiceCitations } from '../kinds/all-kinds.ts';

/** One place that leans on a source. */
export interface Citation extends Spot {
  id: string;
}

/** Every use of a source: in texts, by practice and by contacts. */
export function citationsOf(content: Content): Citation[] {
  const prose = proseOf(content).flatMap(({ prose }) =>
    componentsOf(prose.body, 'Source').map(({ attributes, line }) => ({
      id: attributes['id'] ?? '',
      file: prose.file,
      line,
    })),
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
  return [...prose, ...practiceCitations(content), ...contacts].filter(({ id }) => id !== '');
}
