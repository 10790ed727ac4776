import type { PageKind } from './page-parts.ts';
import type { PageWeight } from './weigh.ts';
import type { KeptWeight } from './weigh-kept.ts';

type Part = 'total' | 'requests' | 'script' | 'css';

/**
 * What a page may cost on a first visit: bytes after brotli (1 kB is 1000 bytes), and files.
 * A mother on prepaid data pays for every one of them.
 */
export const BUDGETS: Record<PageKind, Partial<Record<Part, number>>> = {
  lesson: { total: 12_000, requests: 3, script: 2_500, css: 4_000 },
  practice: { script: 14_000, css: 4_000 },
  tool: { script: 14_000, css: 4_000 },
  page: { script: 2_500, css: 4_000 },
};

/** What keeping a whole language for use without network may make a browser load: bytes after brotli. */
export const KEPT_BUDGET = 1_200_000;

export type Excess = { page: string; kind: PageKind | 'kept'; part: Part; found: number; budget: number };

/** Every part of every page that weighs more than it may. */
export function findExcess(weights: readonly PageWeight[], budgets = BUDGETS): Excess[] {
  return weights.flatMap((weight) =>
    Object.entries(budgets[weight.kind])
      .map(([part, budget]) => ({ part: part as Part, budget })) // entries() forgets the names of the record
      .filter(({ part, budget }) => weight[part] > budget)
      .map(({ part, budget }) => ({ page: weight.page, kind: weight.kind, part, found: weight[part], budget })),
  );
}

/** Every language that loads more than it may when it is kept. */
export function findKeptExcess(kept: readonly KeptWeight[], budget = KEPT_BUDGET): Excess[] {
  return kept
    .filter(({ bytes }) => bytes > budget)
    .map(({ list, bytes }) => ({ page: list, kind: 'kept', part: 'total', found: bytes, budget }));
}

/** @throws {BudgetError} When any page or any kept language weighs more than it may. */
export function checkBudgets(site: { weights: readonly PageWeight[]; kept: readonly KeptWeight[] }): void {
  const excess = [...findExcess(site.weights), ...findKeptExcess(site.kept)];
  if (excess.length > 0) throw new BudgetError(excess);
}

/** Too heavy to publish. The message names each page and part. */
export class BudgetError extends Error {
  override name = 'BudgetError';

  constructor(excess: readonly Excess[]) {
    super(`Too heavy (${excess.length}):\n\n${excess.map(sentence).join('\n')}\n`);
  }
}

function sentence({ page, kind, part, found, budget }: Excess): string {
  const unit = part === 'requests' ? 'files' : 'bytes';
  const limit = kind === 'kept' ? 'keeping a language may load' : `a page of kind "${kind}" may have`;
  return `dist/${page}   [budget/${part}]\n  ${found} ${unit}, and ${limit} ${budget}.`;
}
