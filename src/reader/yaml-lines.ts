import { isMap, isPair, isScalar, isSeq, type Document, type LineCounter } from 'yaml';

/** The line (from 1) on which the entry at this path begins; of a missing entry, the line of the group it belongs in. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** @param firstLine The line of the file on which the YAML begins: 1, or 2 behind the `---` of front matter. */
export function linesOf(document: Document, counter: LineCounter, firstLine: number): LineOf {
  return (path) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
      const next = stepInto(node, step);
      if (next === undefined) break;
      offset = next.offset ?? offset;
      node = next.node;
    }
    return counter.linePos(offset).line + firstLine - 1;
  };
}

function stepInto(node: unknown, step: PropertyKey): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
    return node.range[0] as number;
  return undefined;
}
