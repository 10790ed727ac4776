import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeKey } from '#domain/evaluation/keys/judge-key.ts';
import { needSchema } from '#schemas/activity.ts';
import { ratingsOf } from '#tests/support/ratings.ts';

describe('a story may be scored', () => {
  test('when four of five raters chose its need and nobody is two steps away', () => {
    expect(judgeKey('ordinary', ratingsOf('oooow'))).toMatchObject({ kind: 'rated', agreement: 0.8 });
    expect(judgeKey('worry', ratingsOf('wwwwwwwwod'))).toMatchObject({ kind: 'rated', agreement: 0.8 });
  });
  test('and not with three of five, nor with 79 of 100', () => {
    expect(judgeKey('ordinary', ratingsOf('oooww'))).toMatchObject({ kind: 'discussion', why: ['divided'] });
    const many = ratingsOf('w'.repeat(79) + 'o'.repeat(21));
    expect(judgeKey('worry', many)).toMatchObject({ kind: 'discussion', why: ['divided'] });
    expect(judgeKey('worry', ratingsOf('w'.repeat(80) + 'o'.repeat(20)))).toMatchObject({ kind: 'rated' });
  });
  test('and not when one of many would act at once on an ordinary story, or leave a dangerous one be', () => {
    expect(judgeKey('ordinary', ratingsOf('ooooooooood'))).toMatchObject({ kind: 'discussion', why: ['far-apart'] });
    expect(judgeKey('danger', ratingsOf('ddddddddddo'))).toMatchObject({ kind: 'discussion', why: ['far-apart'] });
    expect(judgeKey('danger', ratingsOf('ddoow'))).toMatchObject({ why: ['divided', 'far-apart'] });
  });
  test('a panel that agrees on another need is named with that need', () => {
    expect(judgeKey('ordinary', ratingsOf('wwwwo'))).toMatchObject({ kind: 'discussion', instead: 'worry' });
    expect(judgeKey('ordinary', ratingsOf('wwooo'))).not.toHaveProperty('instead');
  });
});

describe('nothing is said about a key', () => {
  test('before five have rated it, however they agree', () => {
    expect(judgeKey('worry', ratingsOf('wwww'))).toMatchObject({
      kind: 'incomplete',
      missing: [{ part: 'raters', count: 1 }],
    });
    expect(judgeKey('worry', [])).toMatchObject({ kind: 'incomplete', agreement: 0 });
  });
  test('before two practitioners, two parents and two backgrounds are among them; who is both counts twice', () => {
    const panel = (...roles: ('practitioner' | 'parent' | 'both' | 'neither')[]) =>
      judgeKey(
        'worry',
        ratingsOf(
          'wwwww',
          'bus',
          roles.map((role, at) => [role, at === 0 ? 'b' : 'a']),
        ),
      );
    expect(panel('practitioner', 'parent', 'parent', 'parent', 'parent')).toMatchObject({
      missing: [{ part: 'practitioners', count: 1 }],
    });
    expect(panel('practitioner', 'practitioner', 'parent', 'neither', 'neither')).toMatchObject({
      missing: [{ part: 'parents', count: 1 }],
    });
    expect(panel('both', 'both', 'neither', 'neither', 'neither')).toMatchObject({ kind: 'rated' });
  });
  test('while only one background was told: one that was not told may be the same', () => {
    const untold = ratingsOf('wwwww').map((one) => ({ ...one, background: one.background === 'a' ? 'a' : '' }));
    expect(judgeKey('worry', untold)).toMatchObject({ missing: [{ part: 'backgrounds', count: 1 }] });
  });
});

test('the order of the raters never matters', () => {
  const letters = fc.array(fc.constantFrom('o', 'w', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.constantFrom(...needSchema.options), fc.nat(), (answers, need, turn) => {
      const ratings = ratingsOf(answers.join(''));
      const at = ratings.length === 0 ? 0 : turn % ratings.length;
      expect(judgeKey(need, [...ratings.slice(at), ...ratings.slice(0, at)])).toEqual(judgeKey(need, ratings));
    }),
  );
});
