/**
 * The names under which a browser keeps something for us. They are neutral: someone who looks through the phone's site data
 * reads nothing in them. Renaming one loses what is kept there, so it is a migration.
 */

/** `localStorage`, only after consent: the saved record (`src/schemas/saved-record.ts`). */
export const recordKey = 'page-notes';
/** `localStorage`: an unreadable record that was set aside when she chose to start anew. */
export const asideKey = 'page-notes-old';

/** `sessionStorage`: first answers of this visit, until she consents. */
export const answersKey = 'page-marks';
/** `sessionStorage`: `light`, `dark` or `system`. */
export const lookKey = 'page-look';
/** `sessionStorage`: present once the words for a first visit were shown. */
export const greetedKey = 'page-hello';
/** `sessionStorage`: present after *Leave now*, so that going back leaves again. */
export const leftKey = 'page-left';

/** Every cache of the offline worker starts with this, so that erasing never touches another site on the same host. */
export const cachePrefix = 'page-files:';
