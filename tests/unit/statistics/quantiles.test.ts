import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#domain/statistics/normal.ts';
import { tQuantile } from '#domain/statistics/t-quantile.ts';

/** Reference values: scipy 1.17.1, scipy.stats.norm.ppf and scipy.stats.t.ppf. */
describe('the normal quantile', () => {
  test.each([
    [0.5, 0],
    [0.7, 0.524400512708041],
    [0.8, 0.8416212335729143],
    [0.93, 1.4757910281791706],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-12, -7.034483825301131],
    [1e-300, -37.0470962993612],
  ])('of %f', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-13 * Math.max(1, Math.abs(z)));
  });
  test('is the same on both sides, and grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        const [p, next] = [n / 20_000, (n + 1) / 20_000];
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 10);
        expect(normalQuantile(next)).toBeGreaterThan(normalQuantile(p));
      }),
    );
  });
  test.each([0, 1, -1, Number.NaN])('of %f does not exist, and it says so', (p) => {
    expect(() => normalQuantile(p)).toThrow(`found ${p}`);
  });
});

describe("Student's quantile", () => {
  test.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 7, 2.364624251592784],
    [0.975, 11, 2.200985160091639],
    [0.8, 11, 0.8755299780738819],
    [0.975, 23, 2.0686576104190486],
    [0.9995, 1, 636.6192487687897],
    [0.1, 2, -1.8856180831641272],
  ])('of %f with %i degrees of freedom', (p, freedom, t) => {
    expect(Math.abs(tQuantile(p, freedom) - t)).toBeLessThan(1e-10 * Math.max(1, Math.abs(t)));
  });
  test('comes near the normal one with many', () => {
    expect(tQuantile(0.975, 100_000)).toBeCloseTo(normalQuantile(0.975), 4);
  });
  test('refuses what does not exist', () => {
    expect(() => tQuantile(1, 5)).toThrow(RangeError);
    expect(() => tQuantile(0.9, 0)).toThrow('at least 1 degree');
  });
});
