import fc from 'fast-check';
import type { KeptAnswer } from '#schemas/saved-record.ts';
import { addDays } from '#domain/practice/returning/calendar-days.ts';
import type { History } from '#domain/practice/returning/history.ts';
import type { ReturnStory } from '#domain/practice/returning/meetings.ts';
import { anyNeed } from './a-pool.ts';

/** The day on which the tests look; days of answers are counted back from it. */
export const today = '2026-06-15';

export const daysAgo = (days: number): string => addDays(today, -days);

const ideas = ['looks-are-a-sign', 'it-will-pass', 'only-boys', 'gaming-is-a-sign'];

/** Thirty stories: every third is a half of a pair with one ten further on; of every five, three are ordinary. */
export const programme: readonly ReturnStory[] = Array.from({ length: 30 }, (_, index) => ({
  id: `story-${index}`,
  need: (['ordinary', 'worry', 'ordinary', 'ordinary', 'danger'] as const)[index % 5]!,
  misconception: ideas[index % ideas.length]!,
  twin: twinOf(index),
}));

function twinOf(index: number): string | undefined {
  if (index % 3 === 0 && index < 15) return `story-${index + 15}`;
  return index % 3 === 0 ? `story-${index - 15}` : undefined;
}

export function anAnswer(index: number, answer: KeptAnswer['answer'], ago: number): KeptAnswer {
  return { story: `story-${index}`, answer, day: daysAgo(ago) };
}

/** Any answers to the programme, and any visits, over a month. */
export const anyHistory: fc.Arbitrary<History> = fc.record({
  answers: fc.uniqueArray(
    fc.record(
      {
        story: fc.nat(29).map((index) => `story-${index}`),
        answer: anyNeed,
        day: fc.nat(30).map(daysAgo),
        returned: fc.constant(true as const),
      },
      { requiredKeys: ['story', 'answer', 'day'] },
    ),
    { selector: ({ story }) => story, minLength: 4, maxLength: 30 },
  ),
  // Mostly visits of some time ago: after a recent one nothing is due, and most claims would be about nothing.
  shown: fc.oneof(fc.constant([]), anyShown(10, 14), anyShown(3, 30), anyShown(0, 30)),
});

function anyShown(from: number, to: number): fc.Arbitrary<History['shown']> {
  const one = fc.record({
    story: fc.nat(29).map((index) => `story-${index}`),
    day: fc.integer({ min: from, max: to }).map(daysAgo),
  });
  return fc.uniqueArray(one, { selector: ({ story, day }) => `${story} ${day}`, maxLength: 12 });
}
