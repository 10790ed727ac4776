import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import type { LineOf } from '#reader/yaml-lines.ts';
import type { CsvRow } from './csv.ts';
import { say } from './say.ts';

/** What a table says, in the shape of `ratingsSchema` and not yet checked against it. */
export interface RatingsTable {
  data: { language?: string; day?: string; raters: Record<string, Rater>; answers: Record<string, Answers> };
  lineOf: LineOf;
  findings: Finding[];
}

/** Names of the rows above the stories, in the order of the template. */
export const headRows = ['language', 'day', 'rater', 'role', 'background'] as const;
/** Columns before the raters: the name of the row or the place on the sheet, the id of the story, its title. */
export const headColumns = 3;

/** Puts rows together to raters and their answers. A column without any entry but a number was not used, and is left out. */
export function readTable(file: string, rows: readonly CsvRow[]): RatingsTable {
  const heads = rows.filter((row) => isHead(row));
  const stories = rows.filter((row) => !isHead(row) && /^[A-Z]\d{1,2}$/.test(nameOf(row)));
  const head = (name: string) => heads.find((row) => nameOf(row) === name);
  const raters = columnsOf(head('rater'), [head('role'), head('background'), ...stories]);
  const findings = [
    ...rows.filter((row) => !isHead(row) && !stories.includes(row)).map((row) => strangeRow(file, row)),
    ...again(heads, nameOf).map((row) => repeated(file, row, `The row "${nameOf(row)}"`)),
    ...again(stories, storyOf).map((row) => repeated(file, row, `The story "${storyOf(row)}"`)),
    ...again(raters, ({ id }) => id).map(({ id }) => repeated(file, head('rater'), `The rater "${id}"`)),
    ...raters.filter(({ id }) => id === '').map(({ column }) => nameless(file, head('rater') ?? rows[0], column)),
  ];
  const named = raters.filter(({ id }) => id !== '');
  const single = (name: 'language' | 'day') => (head(name) ? { [name]: head(name)?.cells[1] ?? '' } : {});
  const cell = (row: CsvRow | undefined, column: number) => row?.cells[column] ?? '';
  return {
    data: {
      ...single('language'),
      ...single('day'),
      raters: Object.fromEntries(
        named.map(({ id, column }) => [
          id,
          { role: cell(head('role'), column), background: cell(head('background'), column) },
        ]),
      ),
      answers: Object.fromEntries(
        stories.map((row) => [
          storyOf(row),
          Object.fromEntries(named.map(({ id, column }) => [id, cell(row, column)])),
        ]),
      ),
    },
    lineOf: ([group, id, key]) => {
      if (group === 'answers') return stories.find((row) => storyOf(row) === id)?.line ?? 1;
      if (group !== 'raters') return head(String(group))?.line ?? 1;
      return (head(String(key)) ?? head('rater'))?.line ?? 1;
    },
    findings,
  };
}

interface Rater {
  role: string;
  background: string;
}
type Answers = Record<string, string>;

function columnsOf(row: CsvRow | undefined, below: readonly (CsvRow | undefined)[]): { id: string; column: number }[] {
  const width = Math.max(headColumns, ...[row, ...below].map((one) => one?.cells.length ?? 0));
  return Array.from({ length: width - headColumns }, (_, index) => index + headColumns)
    .filter((column) => below.some((one) => (one?.cells[column] ?? '') !== ''))
    .map((column) => ({ id: row?.cells[column] ?? '', column }));
}

function nameOf(row: CsvRow): string {
  return row.cells[0] ?? '';
}

function storyOf(row: CsvRow): string {
  return row.cells[1] ?? '';
}

function isHead(row: CsvRow): boolean {
  return headRows.some((name) => name === nameOf(row));
}

/** Every entry whose name an earlier one has, too. */
function again<T>(entries: readonly T[], name: (entry: T) => string): T[] {
  return entries.filter((entry, at) => {
    const same = (other: T) => name(other) === name(entry);
    return name(entry) !== '' && entries.findIndex(same) < at;
  });
}

function strangeRow(file: string, row: CsvRow): Finding {
  return say('row', file, row.line, {
    found: `The row begins with "${nameOf(row)}".`,
    expected: `Expected ${headRows.map((name) => `"${name}"`).join(', ')}, or a place on a sheet such as "A1".`,
    mend: didYouMean(nameOf(row), headRows) || 'Put a # before a remark, or copy the row from a new template.',
  });
}

function repeated(file: string, row: CsvRow | undefined, what: string): Finding {
  return say('repeated', file, row?.line ?? 1, {
    found: `${what} stands here a second time.`,
    mend: 'Keep one of them.',
  });
}

function nameless(file: string, row: CsvRow | undefined, column: number): Finding {
  return say('nameless', file, row?.line ?? 1, {
    found: `Column ${column + 1} has entries and no rater.`,
    expected: 'Expected a number such as "nl3" in the row "rater".',
    mend: 'Copy the number from the top of the paper.',
  });
}
