/**
 * The text of a page cut where pages repeat each other: around styles, scripts, and the parts that frame every page. Put together
 * again it is the same text. Where a cut falls is of no consequence but for how small a pack becomes.
 */
export function cutText(text: string): string[] {
  const cuts = [...text.matchAll(BLOCKS)].map(([tag, end], at, all) => all[at]!.index + (end ? tag.length : 0));
  return [0, ...cuts].map((cut, at) => text.slice(cut, cuts[at])).filter((piece) => piece !== '');
}

/** Before a block begins, and after it ends. More of them would repeat too, yet gain nothing in transit. */
const BLOCKS = /<(?:style|script|header|nav|footer)\b|<(\/)(?:style|script|header|nav|footer)>/g;
