import { afterEach, expect, test, vi } from 'vitest';
import { seededChance } from '#platform/chance.ts';
import { deviceClock } from '#platform/clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('the day is the one on her wall, not the one in Greenwich', () => {
  vi.useFakeTimers();
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  vi.setSystemTime(new Date('2026-03-31T22:30:00Z'));
  expect(deviceClock.today()).toBe('2026-04-01');
});

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number): number[] => Array.from({ length: 5 }, seededChance(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('the numbers lie from 0 to below 1 and fill tenths evenly', () => {
  const chance = seededChance(1);
  const tenths = new Array<number>(10).fill(0);
  for (let index = 0; index < 10_000; index += 1) tenths[Math.floor(chance() * 10)]! += 1;
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
