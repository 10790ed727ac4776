import { usualForm, type ProposedForms } from '#domain/evaluation/forms/propose-forms.ts';
import type { Heard } from '#domain/practice/recognise/learner.ts';
import type { Verdict } from './check-learners.ts';
import { nameSize } from './course.ts';
import type { Limit } from './criteria.ts';
import type { BenchResult } from './run-bench.ts';

/** The report as Markdown. */
export function benchReport({ stories, course, gate, verdicts, heard, uneven, changes, forms }: BenchResult): string {
  const waiting = verdicts.filter(({ state }) => state === 'waits').length;
  return [
    `Stories (ordinary+worry+danger): ${nameSize(stories)}. A sentence becomes possible ${gate === undefined ? 'nowhere in the course' : `after story ${gate}`}.`,
    `Criteria: ${count(verdicts, 'holds')} hold, ${count(verdicts, 'fails')} fail, ${waiting} wait for stories.`,
    '',
    ...table(['stories', 'share of', 'limit', 'found', ''], verdicts.map(verdictRow)),
    '',
    `What each reader hears after the whole course as it is (${nameSize(course)}):`,
    '',
    ...table(
      ['reader', ...columns],
      heard.map((one) => [one.learner, ...columns.map((column) => two(one.heard[column]))]),
    ),
    '',
    'Groups without a bias that seem to have one, when all read the same halves and these differ in strength by chance:',
    '',
    ...table(
      ['sd of a half', 'found to lean'],
      uneven.map(({ storySpread, leaning }) => [String(storySpread), two(leaning)]),
    ),
    '',
    'The guard, on forms of 8+5+3 swapped in half of the group, form b harder by 0.2:',
    '',
    ...table(
      ['people', 'limits drop by', 'mean change', 'no-rise', 'cannot-tell', 'risen'],
      changes.map(({ people, drift, change, guards }) => [
        String(people),
        String(drift),
        `${(change * 100).toFixed(1)} points`,
        ...(['no-rise', 'cannot-tell', 'risen'] as const).map((code) => two(guards[code])),
      ]),
    ),
    '',
    tellForms(forms),
  ].join('\n');
}

const marks = ['<!-- npm run bench -- practice: begin -->', '<!-- npm run bench -- practice: end -->'] as const;

/**
 * A README with the report in its marked block.
 * @throws {Error} When the README has no such block.
 */
export function putReport(readme: string, report: string): string {
  const [begin, end] = marks.map((mark) => readme.indexOf(mark)) as [number, number];
  if (begin < 0 || end < begin)
    throw new Error(`The README has no place for the report. Expected "${marks[0]}" and "${marks[1]}".`);
  // Prettier would line the columns up anew with every number.
  const block = `\n<!-- prettier-ignore-start -->\n\n${report}\n\n<!-- prettier-ignore-end -->\n`;
  return readme.slice(0, begin + marks[0].length) + block + readme.slice(end);
}

const columns: readonly (keyof Heard)[] = [
  'fine',
  'otherwise',
  'mixed',
  'missed',
  'alarm',
  'ask',
  'late',
  'criticised',
  'none',
];

function verdictRow(verdict: Verdict): string[] {
  const { pool, says, limit } = verdict;
  return verdict.state === 'waits'
    ? [pool, says, tellLimit(limit), '', `**waits**: ${verdict.lacks}`]
    : [pool, says, tellLimit(limit), tellValue(verdict.value), verdict.state === 'holds' ? 'holds' : '**FAILS**'];
}

function tellForms(forms: ProposedForms): string {
  const size = nameSize(usualForm);
  if (forms.kind === 'forms') return `Forms A and B of ${size} can be made of the stories as they are.`;
  const found = forms.needs.map(({ need, wanted, found }) => `${found} of ${wanted} pairs of ${need} counterparts`);
  return `Forms A and B of ${size} wait: there are ${found.join(', ')}.`;
}

function tellLimit(limit: Limit): string {
  return 'least' in limit ? `≥ ${limit.least}` : `≤ ${limit.most}`;
}

/** A share to the single reader; a number as it is. */
function tellValue(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}

function two(value: number): string {
  return value.toFixed(2);
}

function count(verdicts: readonly Verdict[], state: Verdict['state']): number {
  return verdicts.filter((verdict) => verdict.state === state).length;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
