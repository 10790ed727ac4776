/** Something about an edition that its municipality can mend. */
export class EditionError extends Error {
  override name = 'EditionError';
}
