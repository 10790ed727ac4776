import { describe, expect, test } from 'vitest';
import { hearSentences, learners, type Heard } from '#domain/practice/recognise/learner.ts';
import { needsOf } from '#tests/support/a-pool.ts';
import { seededChance } from '#platform/chance.ts';

type Kind = keyof typeof learners;

/** What each kind of reader hears, for keys that are right and for keys of which 12% lie one step off. */
function simulate(needs: ReturnType<typeof needsOf>, keys: 'right' | 'partly-wrong' = 'right') {
  const noise = keys === 'right' ? { storySpread: 0.4, misplacedKeys: 0 } : { storySpread: 0.8, misplacedKeys: 0.12 };
  const hear = (kind: Kind) =>
    hearSentences(learners[kind], { needs, readers: 4000, chance: seededChance(20_260), ...noise });
  return new Map(Object.keys(learners).map((kind) => [kind as Kind, hear(kind as Kind)]));
}

const oneSided = ({ missed, alarm, ask }: Heard) => missed + alarm + ask;

describe('with 24 ordinary, 16 worry and 8 danger stories', () => {
  const heard = simulate(needsOf(24, 16, 8));

  test('a skilled reader hears that it is fine, and no criticism', () => {
    expect(heard.get('skilled')!.fine).toBeGreaterThanOrEqual(0.9);
    expect(heard.get('skilled')!.criticised).toBeLessThanOrEqual(0.03);
  });
  test('a fair beginner is rarely criticised', () => {
    expect(heard.get('beginner')!.criticised).toBeLessThanOrEqual(0.08);
  });
  test('who suspects everything hears of it', () => {
    expect(heard.get('suspicious')!.alarm + heard.get('suspicious')!.ask).toBeGreaterThanOrEqual(0.9);
  });
  test('who trusts everything hears of it', () => {
    expect(heard.get('trusting')!.missed).toBeGreaterThanOrEqual(0.9);
  });
  test('who asks about everything hears that, and is not called alarmed', () => {
    expect(heard.get('asking')!.ask).toBeGreaterThanOrEqual(0.85);
    expect(heard.get('asking')!.alarm).toBeLessThanOrEqual(0.02);
  });
  test('who answers at random is neither praised nor told of one direction', () => {
    expect(heard.get('careless')!.fine).toBeLessThanOrEqual(0.05);
    expect(oneSided(heard.get('careless')!)).toBeLessThanOrEqual(0.1);
  });
  test('who always gives the same answer always hears the same', () => {
    expect(heard.get('alwaysActing')).toMatchObject({ alarm: expect.closeTo(1), late: 0 });
    expect(heard.get('alwaysOrdinary')).toMatchObject({ missed: expect.closeTo(1), late: expect.closeTo(1) });
    expect(heard.get('alwaysAsking')).toMatchObject({ ask: expect.closeTo(1), late: expect.closeTo(1) });
  });
});

describe('with 12 ordinary, 8 worry and 4 danger stories', () => {
  const heard = simulate(needsOf(12, 8, 4));

  test('most of those who lean to one side hear the right sentence', () => {
    expect(heard.get('suspicious')!.alarm + heard.get('suspicious')!.ask).toBeGreaterThanOrEqual(0.65);
    expect(heard.get('trusting')!.missed).toBeGreaterThanOrEqual(0.65);
    expect(heard.get('asking')!.ask).toBeGreaterThanOrEqual(0.65);
    expect(heard.get('careless')!.mixed).toBeGreaterThanOrEqual(0.5);
  });
  test('hardly anybody is criticised without reason', () => {
    expect(heard.get('skilled')!.criticised).toBeLessThanOrEqual(0.02);
    expect(heard.get('beginner')!.criticised).toBeLessThanOrEqual(0.12);
  });
});

test('with 11 ordinary stories nobody hears a sentence about herself', () => {
  for (const [kind, { none }] of simulate(needsOf(11, 8, 4))) expect(none, kind).toBeCloseTo(1);
});

test('when one key in eight lies a step off, a skilled reader is still rarely criticised', () => {
  const { criticised } = simulate(needsOf(24, 16, 8), 'partly-wrong').get('skilled')!;
  expect(criticised).toBeLessThanOrEqual(0.05);
});
