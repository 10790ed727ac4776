import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#domain/practice/returning/calendar-days.ts';
import { isVisitDue, isVisitOffered, putOff } from '#domain/practice/returning/is-due.ts';
import { erasePart } from '#domain/progress/erase.ts';
import { aRecord } from '#tests/support/a-record.ts';
import { anAnswer, anyHistory, daysAgo, today } from '#tests/support/a-return.ts';

const practised = (ago: number, stories = 4) =>
  Array.from({ length: stories }, (_, index) => anAnswer(index, 'ordinary', ago));
const shownOn = (ago: number) => [{ story: 'story-0', day: daysAgo(ago) }];
const isDue = (ago: number, visits: readonly number[] = []) =>
  isVisitDue({ answers: practised(ago), shown: visits.flatMap(shownOn) }, today);

describe('after a day of practice', () => {
  test('nothing comes back for two days, and something does after three', () => {
    expect([0, 1, 2, 3].map((ago) => isDue(ago))).toEqual([false, false, false, true]);
  });

  test('an offer that nobody took waits', () => {
    expect(isDue(40)).toBe(true);
  });

  test('a first visit is followed by a second one, 14 days after the practice', () => {
    expect([9, 13, 14].map((ago) => isDue(ago, [ago - 3]))).toEqual([false, false, true]);
  });

  test('after the second there is no third', () => {
    expect(isDue(60, [57, 46])).toBe(false);
  });

  test('a visit that came late stands for both', () => {
    expect(isDue(30, [10])).toBe(false);
  });

  test('visits lie three days apart', () => {
    expect(isDue(14, [2])).toBe(false);
    expect(isDue(14, [3])).toBe(true);
  });

  test('two stories are too few', () => {
    expect(isVisitDue({ answers: practised(5, 2), shown: [] }, today)).toBe(false);
  });

  test('stories that she met in a return visit start no visits of their own', () => {
    const answers = practised(5).map((answer) => ({ ...answer, returned: true as const }));
    expect(isVisitDue({ answers, shown: [] }, today)).toBe(false);
  });

  test('a clock that was ahead for a day blocks nothing', () => {
    expect(isDue(5, [-4000])).toBe(true);
  });
});

test('what she answered does not decide whether something is offered', () => {
  fc.assert(
    fc.property(anyHistory, ({ answers, shown }) => {
      const otherwise = answers.map((one) => ({ ...one, answer: 'worry' as const }));
      expect(isVisitDue({ answers: otherwise, shown }, today)).toBe(isVisitDue({ answers, shown }, today));
    }),
  );
});

test('property: never before three days, and the order of what is kept does not matter', () => {
  fc.assert(
    fc.property(anyHistory, ({ answers, shown }) => {
      const isNow = isVisitDue({ answers, shown }, today);
      expect(isVisitDue({ answers: answers.toReversed(), shown: shown.toReversed() }, today)).toBe(isNow);
      if (isNow) expect(answers.filter(({ day }) => daysBetween(day, today) >= 3).length).toBeGreaterThanOrEqual(3);
    }),
  );
});

describe('the offer', () => {
  const record = aRecord({ practice: practised(5) });

  test('is made where a visit is due', () => {
    expect(isVisitOffered(record, today)).toBe(true);
  });

  test('is not made on a day on which a visit began, since she knows', () => {
    expect(isVisitOffered({ ...record, returning: { shown: shownOn(0) } }, today)).toBe(false);
  });

  test('waits three days when it was put off, and comes then', () => {
    const later = { ...record, returning: { shown: [], notBefore: putOff(today) } };
    const days = ['2026-06-15', '2026-06-17', '2026-06-18', '2026-07-01'];
    expect(days.map((day) => isVisitOffered(later, day))).toEqual([false, false, true, true]);
  });

  test('put off by a clock that was years ahead, it does not wait for years', () => {
    expect(isVisitOffered({ ...record, returning: { shown: [], notBefore: '2099-01-01' } }, today)).toBe(true);
  });

  test('is never made when it is switched off', () => {
    expect(isVisitOffered({ ...record, returning: { shown: [], isOff: true } }, today)).toBe(false);
  });

  test('is never made about answers that were erased', () => {
    expect(isVisitOffered(erasePart(record, 'practice'), today)).toBe(false);
  });
});
