import { expect, test } from 'vitest';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import { openAnswerBook } from '#platform/answers.ts';
import { clockAt } from '#platform/clock.ts';
import { fakeStore, type FakeStore } from '#platform/fake-storage.ts';
import { answersKey, recordKey } from '#platform/keys.ts';
import { aRecord } from '#tests/support/a-record.ts';

const football: FirstAnswer = { story: 'quit-football', answer: 'ordinary' };
const friends: FirstAnswer = { story: 'new-friends', answer: 'worry' };
const parcel: FirstAnswer = { story: 'the-parcel', answer: 'danger' };

function open(session: FakeStore, local: FakeStore = fakeStore()) {
  return openAnswerBook({ session, local, clock: clockAt('2026-03-31') });
}

const consented = (parts = {}) => fakeStore({ [recordKey]: JSON.stringify(aRecord(parts)) });
const practiceIn = (store: FakeStore): FirstAnswer[] => JSON.parse(store.content()[recordKey]!).practice;
const kept = (answer: FirstAnswer, day = '2026-03-31') => ({ ...answer, day });

test('before consent, answers live in the session and nowhere else', async () => {
  const [session, local] = [fakeStore(), fakeStore()];
  const book = open(session, local);
  await book.record(football);
  await book.record(friends);
  expect(await book.firstAnswers()).toEqual([football, friends]);
  expect(local.content()).toEqual({});
  expect(JSON.parse(session.content()[answersKey]!)).toEqual([football, friends]);
});

test('the next page finds them', async () => {
  const session = fakeStore();
  await open(session).record(football);
  const next = open(session);
  await next.record(friends);
  expect(await next.firstAnswers()).toEqual([football, friends]);
});

test('a second answer to a story changes nothing', async () => {
  const session = fakeStore();
  const book = open(session);
  await book.record(football);
  await book.record({ ...football, answer: 'danger' });
  expect(await book.firstAnswers()).toEqual([football]);
});

test('two answers in the same moment are both kept', async () => {
  const session = fakeStore();
  const book = open(session);
  await Promise.all([book.record(football), book.record(friends), book.record(parcel)]);
  expect(await open(session).firstAnswers()).toEqual([football, friends, parcel]);
});

test('after consent, the record takes the answers, and those of the session with them', async () => {
  const session = fakeStore();
  await open(session).record(football);
  const local = consented({ practice: [kept(parcel, '2026-03-02')] });
  await open(session, local).record(friends);
  expect(practiceIn(local)).toEqual([kept(parcel, '2026-03-02'), kept(football), kept(friends)]);
  expect(session.content()).toEqual({});
});

test('a full device: the record stays as it was and the session takes the answer', async () => {
  const [session, local] = [fakeStore(), consented({ practice: [kept(parcel, '2026-03-02')] })];
  local.trouble = 'full';
  const book = open(session, local);
  await book.record(football);
  expect(practiceIn(local)).toEqual([kept(parcel, '2026-03-02')]);
  expect(await book.firstAnswers()).toEqual([kept(parcel, '2026-03-02'), football]);
});

test('everything blocked: the page remembers', async () => {
  const book = open(fakeStore({}, 'blocked'), fakeStore({}, 'blocked'));
  await book.record(football);
  await book.record(friends);
  expect(await book.firstAnswers()).toEqual([football, friends]);
});

test('what the page remembered is stored as soon as there is room', async () => {
  const session = fakeStore({}, 'full');
  const book = open(session);
  await book.record(football);
  session.trouble = 'none';
  await book.record(friends);
  expect(await open(session).firstAnswers()).toEqual([football, friends]);
});

test.each([
  ['damaged', '{"version":1,'],
  ['from a newer version', '{"version":99}'],
])('a record that is %s stays as it is, and the session takes the answers', async (_what, text) => {
  const [session, local] = [fakeStore(), fakeStore({ [recordKey]: text })];
  const book = open(session, local);
  await book.record(football);
  expect(await book.firstAnswers()).toEqual([football]);
  expect(local.content()).toEqual({ [recordKey]: text });
});

test('damaged answers of a visit count as none', async () => {
  const session = fakeStore({ [answersKey]: '[{"story":"quit-football","answer":"maybe"}]' });
  const book = open(session);
  expect(await book.firstAnswers()).toEqual([]);
  await book.record(football);
  expect(await book.firstAnswers()).toEqual([football]);
});
