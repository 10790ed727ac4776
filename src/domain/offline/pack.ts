import { packHeadSchema, type PackHead } from '#schemas/offline.ts';

/**
 * Several texts as one, in which what they share stands once: a line that tells how they are put together, then the pieces, one after
 * the other. Lengths stand in that line and nothing marks a piece, so no text can be mistaken for a mark.
 * @param texts Each cut into pieces. Pieces that occur more than once, as a whole, are shared.
 * @returns The pack, in pieces: those of the texts are the very strings that were given, so that their bytes may be known already.
 */
export function packTexts(texts: readonly (readonly string[])[]): string[] {
  const isShared = findRepeated(texts);
  const head: PackHead = { lengths: [], texts: [] };
  const body: string[] = [];
  const known = new Map<string, number>();
  for (const text of texts) {
    const parts: number[] = [];
    let isOwn = false;
    for (const piece of text) {
      let part = known.get(piece);
      if (part === undefined) {
        body.push(piece);
        // Pieces of one text alone that follow each other are one.
        if (isOwn && !isShared.has(piece)) {
          head.lengths.push(head.lengths.pop()! + piece.length);
          continue;
        }
        part = head.lengths.push(piece.length) - 1;
        isOwn = !isShared.has(piece);
        if (!isOwn) known.set(piece, part);
      } else isOwn = false;
      parts.push(part);
    }
    head.texts.push(parts);
  }
  return [`${JSON.stringify(head)}\n`, ...body];
}

/** The texts of a pack in their order, or undefined when it is none. Never throws. */
export function unpackTexts(pack: string): string[] | undefined {
  const start = pack.indexOf('\n') + 1;
  const head = parseHead(pack.slice(0, start));
  if (!head) return undefined;
  let end = start;
  const pieces = head.lengths.map((length) => pack.slice(end, (end += length)));
  const isWhole = end === pack.length && head.texts.flat().every((part) => part < pieces.length);
  return isWhole ? head.texts.map((parts) => parts.map((part) => pieces[part]).join('')) : undefined;
}

function findRepeated(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts)
    for (const piece of text) if (piece.length >= SHORTEST) (once.has(piece) ? repeated : once).add(piece);
  return repeated;
}

function parseHead(line: string): PackHead | undefined {
  try {
    return packHeadSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Below this, telling where a piece stands costs as much as the piece. */
const SHORTEST = 64;
