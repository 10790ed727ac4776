import { groups, type Group, type Hit } from './engine.ts';

export interface HitGroup {
  readonly group: Group;
  readonly hits: readonly Hit[];
}

/** Hits under their headings; the heading with the best hit comes first. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const place = (group: Group) => hits.findIndex((hit) => hit.group === group);
  return groups
    .map((group) => ({ group, hits: hits.filter((hit) => hit.group === group) }))
    .filter((one) => one.hits.length > 0)
    .sort((a, b) => place(a.group) - place(b.group));
}
