import type { Found } from './lunr-index.ts';

/**
 * Brings together what each concept of a query found.
 * A document that speaks of everything in the query comes before one that repeats a single word: the sum of its scores is
 * multiplied by the square of the share of concepts it holds.
 * @param perConcept What each concept of the query found; empty lists count as not found anywhere.
 * @param share Hits below this share of the best one are left out.
 */
export function rank(perConcept: readonly (readonly Found[])[], share = 0.25): readonly Found[] {
  const asked = perConcept.filter((found) => found.length > 0).length;
  const sums = new Map<number, { score: number; held: number; forms: string[] }>();
  for (const { document, score, forms } of perConcept.flat()) {
    const sum = sums.get(document) ?? { score: 0, held: 0, forms: [] };
    sums.set(document, { score: sum.score + score, held: sum.held + 1, forms: [...sum.forms, ...forms] });
  }
  const found = [...sums].map(([document, { score, held, forms }]) => ({
    document,
    score: score * (held / asked) ** 2,
    forms,
  }));
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score >= best * share)
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
