import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/**
 * A translation that names the version of its source it was made from. Only the hash changes: words, marks, comments and line breaks
 * stay as their author left them.
 * @param text The translation: YAML, or MDX with front matter.
 * @param hash From `sourceHash`, of the source text.
 * @returns undefined when the text has no `state` to write it in.
 */
export function recordTranslation(text: string, hash: string): string | undefined {
  const { yaml, offset } = yamlOf(text);
  const document = parseDocument(yaml);
  const state: unknown = isMap(document.contents) ? document.contents.get('state', true) : undefined;
  if (!isMap(state) || !state.range) return undefined;
  const pair = state.items.find(({ key }) => isScalar(key) && key.value === 'of');
  // Quotes, because a hash of digits alone would be read as a number.
  const value: unknown = pair?.value;
  if (isScalar(value) && value.range)
    return splice(text, offset + value.range[0], offset + value.range[1], `'${hash}'`);
  return splice(text, ...placeForNew(state, offset), newEntry(state, yaml, hash));
}

function yamlOf(text: string): { yaml: string; offset: number } {
  const front = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(text);
  const yaml = front?.[1];
  return yaml === undefined ? { yaml: text, offset: 0 } : { yaml, offset: text.indexOf('\n') + 1 };
}

/** In `{ … }` behind the brace, in a block before its first key. */
function placeForNew(state: YAMLMap, offset: number): [number, number] {
  const start = offset + (state.range?.[0] ?? 0) + (state.flow ? 1 : 0);
  return [start, start];
}

function newEntry(state: YAMLMap, yaml: string, hash: string): string {
  if (state.flow) return ` of: '${hash}',`;
  const start = state.range?.[0] ?? 0;
  const indent = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  return `of: '${hash}'\n${' '.repeat(indent)}`;
}

function splice(text: string, from: number, to: number, piece: string): string {
  return text.slice(0, from) + piece + text.slice(to);
}
