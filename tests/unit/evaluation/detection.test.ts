import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctRates, countCut, detect, detectCut, meanSensitivity } from '#domain/evaluation/detection.ts';
import { detectionVariance, meanSensitivityVariance } from '#domain/evaluation/detection-variance.ts';
import { strongerAnswer, strongerInTen } from '#domain/evaluation/stronger-answer.ts';
import { areaUnderCurve } from '#domain/balance/area-under-curve.ts';
import { tallyAnswers } from '#domain/practice/recognise/tally.ts';
import { seededChance } from '#platform/chance.ts';
import { anyPool } from '#tests/support/a-pool.ts';
import { anyTally, aTally, times } from '#tests/support/a-group.ts';

const counts = (hits: number, signals: number, falseAlarms: number, noises: number) => ({
  hits,
  signals,
  falseAlarms,
  noises,
});

describe('published worked examples', () => {
  test('82 of 100 and 46 of 100, log-linear (statpsych 1.7.0, reference page of signal)', () => {
    const rates = correctRates(counts(82, 100, 46, 100));
    expect(rates.hit).toBeCloseTo(0.8168317, 7);
    expect(rates.falseAlarm).toBeCloseTo(0.460396, 6);
    expect(detect(rates).sensitivity).toBeCloseTo(1.002793, 6);
    expect(detect(rates).criterion).toBeCloseTo(-0.4019603, 7);
  });
  /** uSDT, reference page of sdt_moments: six simulated people, 40 signals and 40 noises each, no correction. */
  test.each([
    [27, 20, 0.45376219, -0.2268811],
    [24, 15, 0.57198647, 0.03264613],
    [30, 8, 1.51611098, 0.08356574],
    [23, 9, 0.94453345, 0.2831483],
    [25, 14, 0.70395983, 0.03334055],
    [16, 17, -0.06422868, 0.22123276],
  ])('%i and %i of 40 (uSDT)', (hits, falseAlarms, sensitivity, criterion) => {
    const found = detect({ hit: hits / 40, falseAlarm: falseAlarms / 40 });
    expect(found.sensitivity).toBeCloseTo(sensitivity, 7);
    expect(found.criterion).toBeCloseTo(criterion, 7);
  });
});

/** Computed apart with scipy 1.17.1 from the formulas of practice.md: binomial weights, z of every corrected rate. */
test.each([
  [9, 12, 2, 12, 1.4845648778848592, 0.1271413343464564, 0.31075119510960636],
  [12, 12, 0, 12, 3.537650077037413, 0, 0.21168799664677473],
  [150, 192, 40, 288, 1.8510545294682594, 0.15305374546914363, 0.018642944786766147],
])('%i of %i and %i of %i: d′, c and their variance', (hits, signals, falseAlarms, noises, dPrime, c, variance) => {
  const cut = counts(hits, signals, falseAlarms, noises);
  expect(detect(correctRates(cut)).sensitivity).toBeCloseTo(dPrime, 12);
  expect(detect(correctRates(cut)).criterion).toBeCloseTo(c, 12);
  expect(detectionVariance(cut).sensitivity).toBeCloseTo(variance, 10);
  expect(detectionVariance(cut).criterion).toBeCloseTo(variance / 4, 10);
});

test('the two cuts count what they say', () => {
  const tally = aTally([9, 2, 1], [2, 5, 1], [0, 1, 3]);
  expect(countCut(tally, 'notice')).toEqual(counts(10, 12, 3, 12));
  expect(countCut(tally, 'urgency')).toEqual(counts(3, 4, 2, 20));
});

describe('for any class sizes', () => {
  const anySize = fc.integer({ min: 1, max: 500 });
  const inOrder = { ordinary: 0, worry: 1, danger: 2 } as const;

  test.each(['ordinary', 'worry', 'danger'] as const)('always answering %s gives d′ = 0', (answer) => {
    fc.assert(
      fc.property(anySize, anySize, anySize, (ordinary, worry, danger) => {
        const row = (count: number) => [0, 0, 0].with(inOrder[answer], count) as [number, number, number];
        const tally = aTally(row(ordinary), row(worry), row(danger));
        expect(Math.abs(detectCut(tally, 'notice').sensitivity)).toBeLessThan(1e-9);
        expect(Math.abs(detectCut(tally, 'urgency').sensitivity)).toBeLessThan(1e-9);
        expect(Math.abs(meanSensitivity(tally))).toBeLessThan(1e-9);
        expect(strongerAnswer(tally)).toBe(0.5);
      }),
    );
  });

  test('one hit more at equal false alarms raises d′; one false alarm more lowers it', () => {
    fc.assert(
      fc.property(anySize, anySize, fc.nat(), fc.nat(), (signals, noises, x, y) => {
        const [hits, falseAlarms] = [x % signals, y % noises];
        const dPrime = (more: { hits?: number; falseAlarms?: number }) =>
          detect(correctRates(counts(hits + (more.hits ?? 0), signals, falseAlarms + (more.falseAlarms ?? 0), noises)))
            .sensitivity;
        expect(dPrime({ hits: 1 })).toBeGreaterThan(dPrime({}));
        expect(dPrime({ falseAlarms: 1 })).toBeLessThan(dPrime({}));
      }),
    );
  });

  test('the order of the answers never matters', () => {
    const shuffled = anyPool({ minLength: 3, maxLength: 40 }).chain((pool) =>
      fc.shuffledSubarray(pool.answers, { minLength: pool.answers.length }).map((mixed) => ({ ...pool, mixed })),
    );
    fc.assert(
      fc.property(shuffled, ({ answers, mixed, keys }) => {
        expect(tallyAnswers(mixed, keys)).toEqual(tallyAnswers(answers, keys));
      }),
    );
  });

  test('the stronger answer is the area under the curve', () => {
    fc.assert(
      fc.property(anyTally(4), (tally) => {
        const cases = Object.entries(tally).flatMap(([need, answers]) =>
          Object.entries(answers).flatMap(([answer, count]) =>
            times(count, () => ({ score: inOrder[answer as keyof typeof inOrder], positive: need !== 'ordinary' })),
          ),
        );
        expect(strongerAnswer(tally)).toBeCloseTo(areaUnderCurve(cases), 12);
      }),
    );
  });
});

test('the stronger answer in words', () => {
  expect(strongerInTen(strongerAnswer(aTally([9, 2, 1], [2, 5, 1], [0, 1, 3])))).toBe(8);
});

test('the variance of the mean of both cuts is what many draws show', () => {
  const shares = [
    [0.7, 0.25, 0.05],
    [0.2, 0.6, 0.2],
    [0.05, 0.25, 0.7],
  ] as const;
  const chance = seededChance(3);
  const draw = ([calm, ask]: readonly number[], n: number) => {
    const row: [number, number, number] = [0, 0, 0];
    for (const at of times(n, chance)) row[at < calm! ? 0 : at < calm! + ask! ? 1 : 2] += 1;
    return row;
  };
  const drawn = times(3000, () =>
    meanSensitivity(aTally(draw(shares[0], 96), draw(shares[1], 64), draw(shares[2], 32))),
  );
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  const expected = meanSensitivityVariance(aTally([67, 24, 5], [13, 38, 13], [2, 8, 22]));
  expect(variance / expected).toBeGreaterThan(0.9);
  expect(variance / expected).toBeLessThan(1.1);
});
