import type { PlaceKind } from './layout.ts';

/** Who is hurt when a file of this kind cannot be read. */
export const hurts: Readonly<Record<PlaceKind, string>> = {
  locales: 'Nobody could open the site in any language.',
  sources: 'A reader could not see what a claim rests on.',
  'source-words': 'A reader could not see what a source supports.',
  glossary: 'A reader would meet a hard word that nobody explains to her.',
  sentences: 'A frightened reader would miss a sentence that protects her.',
  situations: 'Somebody in danger would miss the table that says what to do first.',
  'situation-words': 'Somebody in danger would miss what to do first.',
  'search-words': 'A mother who searches in her own words would find nothing.',
  ui: 'Everybody who uses this language would meet buttons without words.',
  'ui-notes': 'A translator would have to guess where a text is shown.',
  contacts: 'Somebody in danger could find no number, or a wrong one.',
  'contact-words': 'Somebody who needs help would not know whom to call for what.',
  edition: "A municipality's own site could not be made.",
  'edition-tokens': "A municipality's own site could not be made.",
  'edition-logo': "A municipality's own site could not be made.",
  picture: 'A page would have a hole where a drawing belongs.',
  page: 'Whoever opens this page would find it broken or empty.',
  track: 'The whole programme would be missing from the site.',
  'track-words': 'A reader could not see what this programme is about.',
  module: 'A whole part of the course would be missing.',
  'module-words': 'A reader could not see what this part of the course is about.',
  activity: 'A mother who wants to practise would find it broken.',
  'activity-words': 'A mother who wants to practise would find it broken.',
  lesson: 'A mother who opens this lesson would find it broken or empty.',
};
