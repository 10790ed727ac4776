import type { SlotKind } from './template.ts';

/** How a value is written in each kind of place, or why it may not stand there. */
export type Escaped = { text: string } | { refused: string };

export function escapeValue(kind: SlotKind, value: string): Escaped {
  if (!isWritable(value)) return { refused: 'it contains characters that no page may contain' };
  return escapes[kind](value);
}

/**
 * An address as it stands in `href`, `src` and the like: relative, or with a scheme that only leads somewhere.
 * `javascript:` and its relatives are refused, also when written with blanks or capitals as browsers tolerate them.
 */
export function escapeAddress(value: string): Escaped {
  if (!isWritable(value)) return { refused: 'it contains characters that no page may contain' };
  const seen = asBrowsersSee(value);
  if (/^[\\/]{2}/.test(seen)) return { refused: 'it names a server without "https:"' };
  const scheme = /^([^/?#]*?):/.exec(seen)?.[1];
  if (scheme !== undefined && !SAFE_SCHEMES.has(scheme)) {
    return { refused: `"${scheme}:" is not an address that a reader can follow` };
  }
  return { text: inAttribute(value) };
}

const SAFE_SCHEMES = new Set(['https', 'tel', 'mailto', 'sms']);

const escapes: Record<SlotKind, (value: string) => Escaped> = {
  text: (value) => ({ text: inText(value) }),
  attribute: (value) => ({ text: inAttribute(value) }),
  json: (value) => ({ text: inJson(value) }),
  props: (value) => ({ text: inAttribute(inJson(value)) }),
  css: (value) => (value.includes('<') ? { refused: 'a style may not contain "<"' } : { text: value }),
  hash: (value) =>
    /^[A-Za-z0-9+/]{43}=$/.test(value) ? { text: value } : { refused: 'it is not a SHA-256 in base64' },
};

// `>` as well: a value inside a CDATA section of an SVG could otherwise end it.
function inText(value: string): string {
  return value.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

function inAttribute(value: string): string {
  return value.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}

function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

// A carriage return would be read as a line feed (HTML standard, 13.2.3.5).
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Browsers drop tabs and line ends anywhere and blanks in front before they look at a scheme (URL standard, 4.4). */
function asBrowsersSee(address: string): string {
  return address
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\0-\x20]+/, '')
    .toLowerCase();
}

function isWritable(value: string): boolean {
  return value.isWellFormed() && !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(value);
}
