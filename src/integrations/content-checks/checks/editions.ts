import { findEditionTrouble } from '../../editions/edition-findings.ts';
import type { ContentCheck } from '../content-check.ts';

/** Editions hold together: the same rules that stamping keeps, told here together with everything else. */
export const editions: ContentCheck = {
  id: 'edition',
  severity: 'error',
  purpose: 'Every edition names what exists, says everything in its languages, and shows nothing loaded from outside.',
  check: (content) =>
    content.editions.flatMap(({ edition }) =>
      edition === undefined
        ? []
        : findEditionTrouble(edition, {
            languages: content.localeIds,
            tracks: content.tracks.map(({ id }) => id),
            countries: content.contacts.map(({ country }) => country),
          }),
    ),
};
