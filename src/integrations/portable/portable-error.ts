/** The portable folder cannot be made. The message names the file, what was found, and what to do. */
export class PortableError extends Error {
  override name = 'PortableError';
}
