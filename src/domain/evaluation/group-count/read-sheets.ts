import type { Need } from '#schemas/activity.ts';
import { beforeAfterSchema, sheetSchema, type Mark } from '#schemas/group-count.ts';
import type { FirstAnswer } from '../../practice/pool.ts';
import { countNeed, tallyAnswers, type Tally } from '../../practice/recognise/tally.ts';
import { needs } from '../group.ts';
import { foldDigits } from './fold-digits.ts';

/** A story as it is counted. */
export type Counted = { id: string; need: Need };

/** What is wrong with a line, the first thing only. `row` counts lines from 1, empty ones included, as an editor does. */
export type SheetFinding = { row: number; text: string } & (
  | { kind: 'sign'; place: number; found: string }
  | { kind: 'length'; found: number; expected: number }
  | { kind: 'halves'; found: number }
  /** No story of this need was answered; without one the sheet has no figures. */
  | { kind: 'need'; need: Need }
);

export type Sheet = { answers: FirstAnswer[]; tally: Tally };
export type ReadSheets<T> = { sheets: T[]; findings: SheetFinding[] };

/** One sheet for each line that is not empty: a mark for each story, in their order. Blanks between marks are free. */
export function readSheets(text: string, stories: readonly Counted[]): ReadSheets<Sheet> {
  return gather(text, (line) => readSheet(line, stories));
}

/**
 * One person for each line: the answers before, a slash, the answers after.
 * @param before The stories of the form that these people had first.
 */
export function readBeforeAfter(
  text: string,
  before: readonly Counted[],
  after: readonly Counted[],
): ReadSheets<{ before: Sheet; after: Sheet }> {
  return gather(text, (line) => {
    const halves = line.split('/');
    if (!beforeAfterSchema.safeParse(halves).success) return { kind: 'halves', found: halves.length - 1 };
    const first = readSheet(halves[0] ?? '', before);
    const second = readSheet(halves[1] ?? '', after);
    if ('kind' in first) return first;
    return 'kind' in second ? second : { before: first, after: second };
  });
}

function readSheet(line: string, stories: readonly Counted[]): Sheet | Problem {
  const signs = [...foldDigits(line).replace(/\s/g, '')];
  const parsed = sheetSchema(stories.length).safeParse(signs);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path[0];
    return typeof place === 'number'
      ? { kind: 'sign', place: place + 1, found: signs[place] ?? '' }
      : { kind: 'length', found: signs.length, expected: stories.length };
  }
  const answers = stories.flatMap(({ id }, index) => {
    const answer = answerOf[parsed.data[index] ?? '-'];
    return answer ? [{ story: id, answer }] : [];
  });
  const tally = tallyAnswers(answers, Object.fromEntries(stories.map((story) => [story.id, story.need])));
  const missing = needs.find((need) => countNeed(tally, need) === 0);
  return missing ? { kind: 'need', need: missing } : { answers, tally };
}

function gather<T extends object>(text: string, read: (line: string) => T | Problem): ReadSheets<T> {
  const result: ReadSheets<T> = { sheets: [], findings: [] };
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const found = read(line.trim());
    if (isProblem(found)) result.findings.push({ row: index + 1, text: line.trim(), ...found });
    else result.sheets.push(found);
  });
  return result;
}

function isProblem(found: object): found is Problem {
  return 'kind' in found;
}

const answerOf: Record<Mark, Need | undefined> = { 1: 'ordinary', 2: 'worry', 3: 'danger', '-': undefined };

type Without<T> = T extends unknown ? Omit<T, 'row' | 'text'> : never;
type Problem = Without<SheetFinding>;
