import { didYouMean } from '#reader/nearest.ts';
import { sourcesOf } from '#reader/walk.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { citationsOf } from '../shared/citations.ts';

/** Every citation leads to an entry of sources.yaml. */
export const sources: ContentCheck = {
  id: 'sources',
  severity: 'error',
  purpose: 'Every cited source is an entry of sources.yaml.',
  check: (content) => {
    const ids = sourcesOf(content).map(({ id }) => id);
    if (content.sources === undefined) return [];
    return citationsOf(content)
      .filter(({ id }) => !ids.includes(id))
      .map((citation) =>
        tell('sources/unknown-source', citation, {
          found: `The source "${citation.id}" is cited, and ${content.sources?.file ?? 'sources.yaml'} has no such entry.`,
          mend:
            didYouMean(citation.id, ids) || 'Add the source with its link, or take out the claim with its citation.',
          hurt: 'A reader who doubts the claim could not see what it rests on.',
        }),
      );
  },
};
