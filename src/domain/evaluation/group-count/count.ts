import { tallyTwins, type TwinFinding } from './tally-twins.ts';
import type { FirstForm } from '../change-answers.ts';
import type { Refusal } from '../group.ts';
import type { KeyState } from '../key-state.ts';
import { measureChange, type ChangeFigures, type ChangeRefusal } from '../measure-change.ts';
import { measureGroup, type GroupFigures } from '../measure-group.ts';
import { plannedSpread, smallestChange } from '../smallest-change.ts';
import type { TwinPair } from '../twin-pairs.ts';
import { readHands, type HandsFinding } from './read-hands.ts';
import { readBeforeAfter, readSheets, type Counted, type SheetFinding } from './read-sheets.ts';
import type { Hands } from './state.ts';

/** The stories that a group answered. */
export type Asked = { stories: readonly Counted[]; keys: KeyState; pairs: readonly TwinPair[] };

export type Outcome =
  | { kind: 'findings'; findings: (HandsFinding | (SheetFinding & { half?: FirstForm }))[] }
  | { kind: 'refused'; refusal: Refusal | ChangeRefusal }
  | {
      kind: 'moment';
      figures: GroupFigures;
      /** Rise or fall of suspicion, as a share, that a group of this size would show. */
      smallest: number;
      twins: TwinFinding[];
    }
  | { kind: 'change'; figures: ChangeFigures; stronger: { before: number; after: number } };

/** Figures from sheets that were kept apart: every interval is over people. */
export function countSheets(text: string, asked: Asked): Outcome {
  const { sheets, findings } = readSheets(text, asked.stories);
  if (findings.length > 0) return { kind: 'findings', findings };
  const figures = measureGroup({ kind: 'sheets', sheets: sheets.map(({ tally }) => tally) }, asked.keys);
  const twins = tallyTwins(sheets, asked.pairs, asked.keys);
  return moment(figures, twins);
}

/**
 * Figures from cards that were held up. Nobody knows which card was whose, so answers cannot be grouped by person: the share gets the
 * widest interval that totals allow (`measureSuspicion`), and twins, which are measured over people, do not exist.
 */
export function countHands(people: string, hands: Readonly<Record<string, Hands>>, asked: Asked): Outcome {
  const { findings, ...read } = readHands(people, hands, asked.stories);
  if (findings.length > 0) return { kind: 'findings', findings };
  return moment(measureGroup({ kind: 'pooled', ...read }, asked.keys), []);
}

/**
 * Before and after, from one line for each person with both sheets. Half the group had the other form first.
 * @param texts The lines of those who had form A first, and of those who had form B first.
 */
export function countChange(
  texts: Record<FirstForm, string>,
  forms: Record<FirstForm, readonly Counted[]>,
  keys: KeyState,
): Outcome {
  const a = readBeforeAfter(texts.a, forms.a, forms.b);
  const b = readBeforeAfter(texts.b, forms.b, forms.a);
  const findings = [
    ...a.findings.map((finding) => ({ ...finding, half: 'a' as const })),
    ...b.findings.map((finding) => ({ ...finding, half: 'b' as const })),
  ];
  if (findings.length > 0) return { kind: 'findings', findings };
  const tallies = [a, b].map(({ sheets }) =>
    sheets.map(({ before, after }) => ({ before: before.tally, after: after.tally })),
  );
  const [firstA = [], firstB = []] = tallies;
  const figures = measureChange({ kind: 'sheets', halves: { a: firstA, b: firstB } }, keys);
  if (figures.kind === 'refused') return { kind: 'refused', refusal: figures };
  const at = (time: 'before' | 'after') => {
    const group = measureGroup({ kind: 'sheets', sheets: tallies.flat().map((sheet) => sheet[time]) }, keys);
    return group.kind === 'measured' ? group.stronger.inTen : 0; // measureChange has refused what this would refuse
  };
  return { kind: 'change', figures, stronger: { before: at('before'), after: at('after') } };
}

function moment(figures: GroupFigures | Refusal, twins: TwinFinding[]): Outcome {
  if (figures.kind === 'refused') return { kind: 'refused', refusal: figures };
  return { kind: 'moment', figures, smallest: smallestChange(figures.people, plannedSpread.suspicion), twins };
}
