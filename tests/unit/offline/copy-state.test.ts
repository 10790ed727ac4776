import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beforeLooking,
  keptOf,
  reduceKeep,
  type FoundCopy,
  type KeepEvent,
  type KeepState,
  type Kept,
} from '#domain/offline/copy-state.ts';

const kept: Kept = { version: '1-a', bytes: 900, day: '2026-03-01', same: '2026-03-02' };
const offered: FoundCopy = { kind: 'offered', bytes: 900 };
const after = (...events: KeepEvent[]): KeepState => events.reduce(reduceKeep, beforeLooking);
const looked = (found: FoundCopy): KeepEvent => ({ type: 'looked', found });

test('a load begins when she chose it, and the keyboard is on the button that stops it', () => {
  expect(after(looked(offered), { type: 'chose' })).toEqual({
    copy: { kind: 'loading', done: 0, total: 900, kept: undefined },
    said: undefined,
    focus: 'stop',
  });
});

test('a whole load is told once, with the keyboard at the heading', () => {
  const state = after(
    looked(offered),
    { type: 'chose' },
    { type: 'ended', how: 'whole', found: { kind: 'kept', kept } },
  );
  expect(state).toEqual({ copy: { kind: 'kept', kept }, said: 'kept', focus: 'heading' });
});

test('going on after a stop begins where it stopped', () => {
  const state = after(looked({ kind: 'stopped', done: 300, total: 900 }), { type: 'chose' });
  expect(state.copy).toMatchObject({ kind: 'loading', done: 300, total: 900 });
});

test('while a newer version loads, and when it fails, the older one is still known', () => {
  const update: FoundCopy = { kind: 'update', bytes: 200, kept };
  const loading = after(looked(update), { type: 'chose' }, { type: 'progressed', done: 100, total: 900 });
  expect(keptOf(loading.copy)).toEqual(kept);
  const failed = reduceKeep(loading, { type: 'ended', how: 'network', found: update });
  expect(failed.copy).toEqual({ kind: 'failed', reason: 'network', isLoad: true, kept });
});

describe('a look', () => {
  test('does not end a load that runs', () => {
    const loading = after(looked(offered), { type: 'chose' });
    expect(reduceKeep(loading, looked(offered))).toBe(loading);
  });

  test('leaves the reason of a failed load in sight, until another tab has kept it or everything was erased', () => {
    const failed = after(looked(offered), { type: 'chose' }, { type: 'ended', how: 'full', found: offered });
    expect(reduceKeep(failed, looked(offered))).toBe(failed);
    expect(reduceKeep(failed, looked({ kind: 'kept', kept })).copy.kind).toBe('kept');
    expect(reduceKeep(failed, { ...looked(offered), isErased: true } as KeepEvent)).toMatchObject({
      copy: offered,
      said: undefined,
    });
  });
});

test('what is told about a load that was not begun changes nothing', () => {
  const state = after(looked(offered));
  expect(reduceKeep(state, { type: 'progressed', done: 5, total: 9 })).toBe(state);
  expect(reduceKeep(state, { type: 'ended', how: 'whole', found: { kind: 'kept', kept } })).toBe(state);
});

const anyFound: fc.Arbitrary<FoundCopy> = fc.constantFrom<FoundCopy[]>(
  offered,
  { kind: 'unsupported' },
  { kind: 'stopped', done: 300, total: 900 },
  { kind: 'kept', kept },
  { kind: 'update', bytes: 200, kept },
  { kind: 'failed', reason: 'network', isLoad: false },
);
const anyEvent: fc.Arbitrary<KeepEvent> = fc.oneof(
  anyFound.map(looked),
  fc.constant<KeepEvent>({ type: 'chose' }),
  fc.record({ type: fc.constant('progressed' as const), done: fc.nat(2000), total: fc.nat(2000) }),
  fc.record({
    type: fc.constant('ended' as const),
    how: fc.constantFrom('whole', 'stopped', 'server'),
    found: anyFound,
  }),
  fc.record({ type: fc.constant('removed' as const), found: anyFound }),
);

test('whatever happens, progress stays within its bounds and only her choice starts a load', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      let state = beforeLooking;
      for (const event of events) {
        const before = state.copy.kind;
        state = reduceKeep(state, event);
        if (state.copy.kind !== 'loading') continue;
        expect(state.copy.done).toBeLessThanOrEqual(state.copy.total);
        if (before !== 'loading') expect(event.type).toBe('chose');
      }
    }),
  );
});
