import { sourcesOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { citationsOf } from '../shared/citations.ts';

/** Every entry of sources.yaml is cited somewhere. A list that holds more is longer than it is useful. */
export const sourcesUnused: ContentCheck = {
  id: 'sources-unused',
  severity: 'warning',
  purpose: 'Every source is cited somewhere.',
  check: (content) => {
    const cited = new Set(citationsOf(content).map(({ id }) => id));
    return sourcesOf(content).flatMap(({ id }, index) =>
      cited.has(id) || content.sources === undefined
        ? []
        : [
            tell('sources-unused/not-cited', spotIn(content.sources, 'sources', index), {
              found: `Nothing cites the source "${id}".`,
              mend: 'Cite it where it supports a claim, or take it out here and in sources/<locale>.yaml.',
              hurt: 'A reader of the list would look for a claim that is not there.',
            }),
          ],
    );
  },
};
