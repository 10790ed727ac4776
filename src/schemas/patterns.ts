/** Shapes that both the build's schemas and the browser's small one check; no zod here, so that neither brings the other. */

/** Words in lower case with hyphens: `quiet-room`. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A language code: `nl`. */
export const localeIdPattern = /^[a-z]{2,3}$/;
