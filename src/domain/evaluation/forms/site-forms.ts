import type { Story } from '#schemas/activity.ts';
import { crc32 } from '../../offline/crc32.ts';
import { proposeForms, type ProposedForms } from './propose-forms.ts';

/** The two forms that the site offers for these stories, or what is missing for them: always the same for the same stories. */
export function siteForms(stories: readonly Story[]): ProposedForms {
  let drawn = 0;
  // Even enough to shuffle, and no seed that somebody would have to choose.
  const chance = () => crc32(new TextEncoder().encode(`form ${(drawn += 1)}`)) / 2 ** 32;
  return proposeForms(stories, chance);
}
