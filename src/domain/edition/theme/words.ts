/** A length for rounded corners, as written anew; undefined for anything that is no plain length. */
export function parseLength(text: string): string | undefined {
  const match = /^(\d{0,4}(?:\.\d{1,4})?)(px|rem|em|%)?$/i.exec(text);
  const number = Number(match?.[1] || NaN);
  if (Number.isNaN(number)) return undefined;
  if (number === 0) return '0px'; // with its unit: a sum in calc() takes no bare 0
  return match?.[2] ? `${String(number).replace(/^0\./, '.')}${match[2].toLowerCase()}` : undefined;
}

/** The names in a list of fonts, without quotation marks; undefined when a name is no name (letters, digits, blanks, hyphens). */
export function parseFonts(text: string): string[] | undefined {
  const names = text.split(',').map((part) =>
    part
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim()
      .replace(/\s+/g, ' '),
  );
  return names.every((name) => /^[-\p{L}\p{N}_. ]{1,40}$/u.test(name)) ? names : undefined;
}

/**
 * The municipality's own fonts, at most three, before the base edition's list: that one names a font for Arabic and ends with
 * `sans-serif`. Their generic names are left out, since one in the middle would end the search before the Arabic letters.
 */
export function joinFonts(own: readonly string[], base: readonly string[]): string[] {
  const inBase = new Set(base.map((name) => name.toLowerCase()));
  const named = own.filter((name) => !GENERIC.test(name) && !inBase.has(name.toLowerCase()));
  return [...named.slice(0, 3), ...base];
}

/** The list as it stands in CSS. A name of several words is quoted, whatever the file did; single quotes, as in the base edition. */
export function writeFonts(names: readonly string[]): string {
  return names.map((name) => (/^-?[a-z][-\w]*$/i.test(name) ? name : `'${name}'`)).join(',');
}

const GENERIC =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|fangsong|ui-\w[-\w]*|-apple-system|BlinkMacSystemFont)$/i;
