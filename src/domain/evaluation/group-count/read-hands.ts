import type { Need } from '#schemas/activity.ts';
import { countSchema } from '#schemas/group-count.ts';
import type { Tally } from '../../practice/recognise/tally.ts';
import { addTallies, needs } from '../group.ts';
import { foldDigits } from './fold-digits.ts';
import type { Counted } from './read-sheets.ts';
import { noHands, type Hands } from './state.ts';

/** What is wrong with what was typed. `story` is its place from 1. */
export type HandsFinding =
  | { kind: 'people'; found: string }
  | { kind: 'hands'; story: number; answer: Need; found: string }
  /** More cards than people. */
  | { kind: 'too-many'; story: number; found: number; expected: number };

export type ReadHands = { people: number; tally: Tally; findings: HandsFinding[] };

/** All cards that were counted, in one tally. A story without a card was not asked; somebody who held up none is not missed. */
export function readHands(
  people: string,
  hands: Readonly<Record<string, Hands>>,
  stories: readonly Counted[],
): ReadHands {
  const found = stories.map(({ id, need }, index) => readStory(hands[id] ?? noHands, need, index + 1));
  const size = read(people);
  const findings = found.flatMap((story) => story.findings);
  if (size === undefined)
    return { people: 0, tally: addTallies([]), findings: [{ kind: 'people', found: people }, ...findings] };
  const tooMany = found.flatMap(({ place, cards }) =>
    cards > size ? [{ kind: 'too-many' as const, story: place, found: cards, expected: size }] : [],
  );
  return { people: size, tally: addTallies(found.map(({ tally }) => tally)), findings: [...findings, ...tooMany] };
}

function readStory(hands: Hands, need: Need, place: number) {
  const counts = needs.map((answer) => ({ answer, count: hands[answer].trim() === '' ? 0 : read(hands[answer]) }));
  const none = { ordinary: 0, worry: 0, danger: 0 };
  const row = Object.fromEntries(counts.map(({ answer, count = 0 }) => [answer, count]));
  return {
    place,
    cards: counts.reduce((sum, { count = 0 }) => sum + count, 0),
    tally: { ordinary: none, worry: none, danger: none, [need]: { ...none, ...row } } satisfies Tally,
    findings: counts.flatMap(({ answer, count }) =>
      count === undefined ? [{ kind: 'hands' as const, story: place, answer, found: hands[answer] }] : [],
    ),
  };
}

function read(text: string): number | undefined {
  return countSchema.safeParse(foldDigits(text.trim())).data;
}
