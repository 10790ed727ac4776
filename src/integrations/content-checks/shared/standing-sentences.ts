/** S1 to S12 of the content standard, in its order: the sentences that are in the course in every language. */
export const standingSentences = [
  'start',
  'one-sign',
  'advice-and-law',
  'before-you-call',
  'for-the-child',
  'afraid',
  'images',
  'ask-directly',
  'skip-this-part',
  'not-away',
  'most-saw-nothing',
  'interpreter',
] as const;
