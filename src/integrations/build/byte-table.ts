import { BUDGETS } from './budgets.ts';
import type { PageKind } from './page-parts.ts';
import type { PageWeight } from './weigh.ts';

/** The heaviest page of every kind and language, part by part, with the budget beside it; lines of Markdown. */
export function byteTable(weights: readonly PageWeight[]): string[] {
  const head = ['kind', 'language', 'pages', ...COLUMNS];
  const rows = KINDS.flatMap((kind) => [...groupRows(kind, weights), ...budgetRow(kind)]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function groupRows(kind: PageKind, weights: readonly PageWeight[]): string[][] {
  const ofKind = weights.filter((weight) => weight.kind === kind);
  const locales = [...new Set(ofKind.map(({ locale }) => locale))].sort();
  return locales.map((locale) => {
    const group = ofKind.filter((weight) => weight.locale === locale);
    const heaviest = COLUMNS.map((column) => String(Math.max(...group.map((weight) => weight[column]))));
    return [kind, locale || '(none)', String(group.length), ...heaviest];
  });
}

function budgetRow(kind: PageKind): string[][] {
  const budget: Partial<Record<Column, number>> = BUDGETS[kind];
  return [
    [kind, 'budget', '', ...COLUMNS.map((column) => (budget[column] === undefined ? '' : `≤ ${budget[column]}`))],
  ];
}

const KINDS: readonly PageKind[] = ['lesson', 'practice', 'tool', 'page'];
const COLUMNS = ['html', 'css', 'script', 'images', 'total', 'requests'] as const;
type Column = (typeof COLUMNS)[number];
