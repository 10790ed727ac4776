import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewRound } from '#domain/practice/recognise/review-round.ts';
import {
  currentStory,
  recognise,
  startRecognise,
  type RecogniseEvent,
  type RecogniseSet,
} from '#domain/practice/recognise/state.ts';
import type { Need } from '#schemas/activity.ts';
import { anyNeed } from '#tests/support/a-pool.ts';

const set: RecogniseSet = {
  stories: ['bike', 'letter', 'prayer', 'night', 'money', 'knife'],
  keys: {
    ...{ bike: 'ordinary', letter: 'worry', prayer: 'ordinary', night: 'worry', money: 'ordinary', knife: 'danger' },
    elsewhere: 'ordinary',
  },
  twins: { prayer: 'elsewhere', bike: 'money' },
};

const play = (...events: RecogniseEvent[]) =>
  events.reduce((state, event) => recognise(set, state, event), startRecognise(set));
const say = (answer: Need): RecogniseEvent[] => [{ type: 'answered', answer }, { type: 'went-on' }];
const more: RecogniseEvent = { type: 'asked-for-more' };

describe('one story at a time', () => {
  test('begins with the first story of the activity', () => {
    expect(currentStory(play())).toBe('bike');
  });
  test('an answer shows its feedback; going on shows the next story', () => {
    const answered = play({ type: 'answered', answer: 'worry' });
    expect(answered.screen).toEqual({ kind: 'feedback', answer: 'worry' });
    expect(currentStory(answered)).toBe('bike');
    expect(currentStory(recognise(set, answered, { type: 'went-on' }))).toBe('letter');
  });
  test('a second press on an answer changes nothing', () => {
    const answered = play({ type: 'answered', answer: 'worry' });
    expect(recognise(set, answered, { type: 'answered', answer: 'danger' })).toBe(answered);
  });
  test('after four answers the reader is asked whether that is enough', () => {
    const four = play(...say('ordinary'), ...say('worry'), ...say('ordinary'), ...say('worry'));
    expect(four.screen).toEqual({ kind: 'checkpoint' });
    expect(currentStory(recognise(set, four, more))).toBe('money');
    expect(recognise(set, four, { type: 'said-enough' }).screen).toEqual({ kind: 'end' });
  });
  test('from the end the unseen stories can still be read', () => {
    const four = [...say('ordinary'), ...say('worry'), ...say('ordinary'), ...say('worry')];
    const state = play(...four, { type: 'said-enough' }, more);
    expect(currentStory(state)).toBe('money');
  });
  test('when no story is left the end comes without a question', () => {
    const six = [...set.stories].flatMap(() => say('ordinary'));
    expect(play(...six.slice(0, 8), more, ...six.slice(8)).screen.kind).toBe('end');
  });
});

describe('coming back', () => {
  const known = [
    { story: 'bike', answer: 'worry' },
    { story: 'elsewhere', answer: 'ordinary' },
  ] as const;

  test('unseen stories come first, and the round goes on', () => {
    const state = play({ type: 'remembered', answers: known });
    expect(state.queue).toEqual(['letter', 'prayer', 'night', 'money', 'knife']);
    expect(state.round).toEqual([known[0]]);
  });
  test('a set that was finished begins again', () => {
    const answers = set.stories.map((story) => ({ story, answer: 'ordinary' as const }));
    const state = play({ type: 'remembered', answers });
    expect(state.queue).toEqual(set.stories);
    expect(state.round).toEqual([]);
  });
  test('what is remembered too late does not move the story from under her eyes', () => {
    const state = play({ type: 'answered', answer: 'worry' }, { type: 'remembered', answers: known });
    expect(currentStory(state)).toBe('bike');
  });
  test('a story named in the address comes first, even one that was seen', () => {
    const state = play({ type: 'remembered', answers: known }, { type: 'entered', story: 'bike' });
    expect(state.queue).toEqual(['bike', 'letter', 'prayer', 'night', 'money', 'knife']);
    expect(state.round).toEqual([]);
  });
  test('an address that names no story of this set changes nothing', () => {
    expect(play({ type: 'entered', story: 'elsewhere' })).toEqual(startRecognise(set));
  });
  test('an address called up during feedback leaves the answered story behind', () => {
    const state = play({ type: 'answered', answer: 'worry' }, { type: 'entered', story: 'knife' });
    expect(state.queue).toEqual(['knife', 'letter', 'prayer', 'night', 'money']);
  });
  test('answering again is practice: the first answer stays', () => {
    const state = play({ type: 'remembered', answers: known }, { type: 'entered', story: 'bike' }, ...say('ordinary'));
    expect(state.first).toEqual(known);
    expect(state.round).toEqual([{ story: 'bike', answer: 'ordinary' }]);
  });
});

describe('at the end', () => {
  const answers: Need[] = ['danger', 'ordinary', 'worry', 'worry', 'ordinary', 'ordinary'];
  const all = answers.flatMap(say);
  const finished = play(...all.slice(0, 8), more, ...all.slice(8));

  test('two rows of dots stand for the stories of this round', () => {
    const dots = reviewRound(set, finished).dots;
    expect(dots.peace.map(({ filled }) => filled)).toEqual([false, false, true]);
    expect(dots.noticed.map(({ filled }) => filled)).toEqual([false, true, false]);
  });
  test('the two stories answered furthest away are offered again; asking about an ordinary one is not among them', () => {
    expect(reviewRound(set, finished).reread).toEqual(['bike', 'knife']);
  });
  test('six stories allow no sentence', () => {
    expect(reviewRound(set, finished)).not.toHaveProperty('sentence');
  });
  test('a story can be reopened and closed without a new answer', () => {
    const reopened = recognise(set, finished, { type: 'reopened', story: 'knife' });
    expect(currentStory(reopened)).toBe('knife');
    const closed = recognise(set, reopened, { type: 'closed' });
    expect(closed.screen).toEqual({ kind: 'end' });
    expect(closed.round).toEqual(finished.round);
  });
  test('starting again forgets the round and keeps the first answers', () => {
    const again = recognise(set, finished, { type: 'started-again' });
    expect(again.queue).toEqual(set.stories);
    expect(again.round).toEqual([]);
    expect(again.first).toEqual(finished.first);
  });
  test('twins answered differently stand side by side once', () => {
    expect(finished.screen).toEqual({
      kind: 'end',
      pair: [
        { story: 'bike', answer: 'danger' },
        { story: 'money', answer: 'ordinary' },
      ],
    });
    const again = recognise(set, finished, { type: 'started-again' });
    const second = [...all.slice(0, 8), more, ...all.slice(8)].reduce((s, e) => recognise(set, s, e), again);
    expect(second.screen).toEqual({ kind: 'end' });
  });
  test('a twin met in another set counts; a pair from an earlier visit is not brought up again', () => {
    const earlier = [{ story: 'elsewhere', answer: 'ordinary' }] as const;
    const now = play({ type: 'remembered', answers: earlier }, ...all.slice(0, 8), { type: 'said-enough' });
    expect(now.screen).toMatchObject({ pair: [{ story: 'prayer' }, { story: 'elsewhere' }] });
    const later = play(
      { type: 'remembered', answers: [...earlier, { story: 'prayer', answer: 'danger' }] },
      ...[...say('ordinary'), ...say('ordinary'), ...say('ordinary'), ...say('ordinary')],
      { type: 'said-enough' },
    );
    expect(later.screen).toEqual({ kind: 'end' });
  });
});

test('whatever happens, a screen with a story has one, and nothing is answered twice in a round', () => {
  const event = fc.oneof(
    anyNeed.map((answer): RecogniseEvent => ({ type: 'answered', answer })),
    fc.constantFrom<RecogniseEvent>(
      { type: 'went-on' },
      { type: 'asked-for-more' },
      { type: 'said-enough' },
      { type: 'closed' },
      { type: 'started-again' },
    ),
    fc
      .constantFrom(...set.stories, 'elsewhere', '')
      .chain((story) => fc.constantFrom<RecogniseEvent>({ type: 'entered', story }, { type: 'reopened', story })),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const state = play(...events);
      const isStory = ['story', 'feedback', 'reread'].includes(state.screen.kind);
      expect(set.stories.includes(currentStory(state) ?? '')).toBe(isStory);
      const answered = state.round.map(({ story }) => story);
      expect(new Set(answered).size).toBe(answered.length);
      const waiting = state.screen.kind === 'feedback' ? state.queue.slice(1) : state.queue;
      expect([...answered, ...waiting].sort()).toEqual([...set.stories].sort());
    }),
    { numRuns: 500 },
  );
});
