import { groups, type Group, type Hit } from './engine.ts';

export interface HitGroup {
  readonly group: Group;
  /** Best first. */
  readonly hits: readonly Hit[];
}

/**
 * Hits under their headings. The heading with the best hit comes first; help comes before it when its best hit is nearly as good,
 * since whoever looks for help in fear should not have to scroll.
 */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const best = (group: Group) => Math.max(0, ...hits.filter((hit) => hit.group === group).map(({ score }) => score));
  const rank = (group: Group) => best(group) / (group === 'help' ? NEARLY_AS_GOOD : 1);
  return groups
    .map((group) => ({ group, hits: hits.filter((hit) => hit.group === group) }))
    .filter((one) => one.hits.length > 0)
    .sort((a, b) => rank(b.group) - rank(a.group));
}

const NEARLY_AS_GOOD = 0.6;
