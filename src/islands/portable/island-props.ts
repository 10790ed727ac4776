/**
 * The props of an island as Astro wrote them into the page: every value stands in a pair with its kind.
 * @throws {Error} When the text is no JSON, or a value is of a kind that our islands do not take: they get plain data.
 * @see node_modules/astro/dist/runtime/server/serialize.js
 */
export function parseIslandProps(text: string): Record<string, unknown> {
  return unwrapEntries(JSON.parse(text));
}

function unwrap(pair: unknown): unknown {
  const [kind, value]: unknown[] = Array.isArray(pair) ? pair : [];
  if (kind === PLAIN) return typeof value === 'object' && value !== null ? unwrapEntries(value) : value;
  if (kind === LIST && Array.isArray(value)) return value.map(unwrap);
  throw new Error(`An island was handed a value of kind ${String(kind)}; it takes plain data only.`);
}

function unwrapEntries(entries: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).map(([name, pair]) => [name, unwrap(pair)]));
}

const PLAIN = 0;
const LIST = 1;
