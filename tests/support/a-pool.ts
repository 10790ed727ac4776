import fc from 'fast-check';
import type { FirstAnswer, Keys } from '#domain/practice/pool.ts';
import type { Need } from '#schemas/activity.ts';

/** The keys of a pool of so many stories, for trials that need no texts. */
export function needsOf(ordinary: number, worry: number, danger: number): Need[] {
  return [
    ...Array.from({ length: ordinary }, () => 'ordinary' as const),
    ...Array.from({ length: worry }, () => 'worry' as const),
    ...Array.from({ length: danger }, () => 'danger' as const),
  ];
}

/** Answers `give[i]` to a story of need `needs[i]`; stories are called story-0, story-1 and so on. */
export function aPool(needs: readonly Need[], give: readonly Need[]): { answers: FirstAnswer[]; keys: Keys } {
  return {
    answers: give.map((answer, index) => ({ story: `story-${index}`, answer })),
    keys: Object.fromEntries(needs.map((need, index) => [`story-${index}`, need])),
  };
}

export const anyNeed = fc.constantFrom<Need>('ordinary', 'worry', 'danger');

/** Any answers to any stories. */
export function anyPool(size: { minLength?: number; maxLength?: number } = { maxLength: 60 }) {
  return fc.array(fc.record({ need: anyNeed, answer: anyNeed }), size).map((rows) =>
    aPool(
      rows.map(({ need }) => need),
      rows.map(({ answer }) => answer),
    ),
  );
}
