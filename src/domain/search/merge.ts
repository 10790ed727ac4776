import type { Hit } from './engine.ts';

/**
 * One list from the small index and the full text, each best first. Their scores cannot be compared, so places count
 * (reciprocal rank fusion: Cormack, Clarke and Büttcher 2009): being near the top of both beats being first in one.
 * The small index gives title and group, the full text the better excerpt.
 */
export function mergeHits(quick: readonly Hit[], full: readonly Hit[]): readonly Hit[] {
  const byPlace = new Map<string, Hit>();
  for (const hits of [quick, full]) {
    for (const [place, hit] of hits.entries()) {
      const known = byPlace.get(keyOf(hit));
      const score = 1 / (RANK_OFFSET + place) + (known?.score ?? 0);
      const matches = [...new Set([...(known?.matches ?? []), ...hit.matches])];
      byPlace.set(keyOf(hit), { ...hit, ...known, ...pickExcerpt(known, hit), score, matches });
    }
  }
  return [...byPlace.values()].sort((a, b) => b.score - a.score);
}

function pickExcerpt(known: Hit | undefined, hit: Hit): { excerpt?: string } {
  const excerpt = hit.excerpt ?? known?.excerpt;
  return excerpt === undefined ? {} : { excerpt };
}

/** Several help lines stand at one address. */
function keyOf({ url, title }: Hit): string {
  return `${url}\n${title}`;
}

/** Small, since our lists are short: the first places should count. */
const RANK_OFFSET = 3;
