import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNextTask, sort, startOrder, type OrderEvent, type Task } from '#domain/practice/order/state.ts';

const tasks: readonly Task[] = [
  {
    id: 'door',
    steps: ['ask', 'breathe', 'tea'],
    pairs: [{ id: 'calm', first: 'breathe', then: 'ask', idea: 'at-once' }],
  },
  { id: 'phone', steps: ['x', 'y', 'z'], pairs: [{ id: 'p', first: 'y', then: 'x', idea: 'control-finds-truth' }] },
  { id: 'letter', steps: ['u', 'v', 'w'], pairs: [{ id: 'q', first: 'v', then: 'u', idea: 'at-once' }] },
];
const after = (...events: OrderEvent[]) =>
  events.reduce((state, event) => sort(tasks, state, event), startOrder(tasks));

test('a step that is moved changes places with its neighbour', () => {
  expect(after({ type: 'moved', step: 'ask', by: 1 })).toMatchObject({
    order: ['breathe', 'ask', 'tea'],
    moved: 'ask',
  });
});

test('a move past an end changes nothing', () => {
  expect(after({ type: 'moved', step: 'ask', by: -1 })).toEqual(startOrder(tasks));
  expect(after({ type: 'moved', step: 'tea', by: 1 })).toEqual(startOrder(tasks));
});

test('after the feedback she can change her order and finds it as she left it', () => {
  const state = after({ type: 'moved', step: 'tea', by: -1 }, { type: 'decided' }, { type: 'went-back' });
  expect(state).toMatchObject({ screen: 'sorting', order: ['ask', 'tea', 'breathe'] });
});

test('another task on the same mistaken idea comes before the next in the list', () => {
  expect(findNextTask(tasks, after({ type: 'decided' }))?.id).toBe('letter');
  const right: OrderEvent = { type: 'moved', step: 'breathe', by: -1 };
  expect(findNextTask(tasks, after(right, { type: 'decided' }))?.id).toBe('phone');
});

test('no task is offered twice, and at the end she can start again', () => {
  const round: OrderEvent[] = [{ type: 'decided' }, { type: 'asked-for-more' }];
  const all = after(...round, ...round, { type: 'decided' });
  expect(all.asked.toSorted()).toEqual(['door', 'letter', 'phone']);
  expect(findNextTask(tasks, all)).toBeUndefined();
  expect(sort(tasks, all, { type: 'started-again' })).toEqual(startOrder(tasks));
});

test('nothing moves while the feedback is on the screen', () => {
  const told = after({ type: 'decided' });
  expect(sort(tasks, told, { type: 'moved', step: 'ask', by: 1 })).toBe(told);
});

test('whatever happens, the steps of the task are all there, each once', () => {
  const step = fc.constantFrom('ask', 'breathe', 'tea', 'x', 'u', 'nothing');
  const event: fc.Arbitrary<OrderEvent> = fc.oneof(
    fc.record({ type: fc.constant('moved' as const), step, by: fc.constantFrom(1 as const, -1 as const) }),
    fc.constantFrom<OrderEvent>(
      { type: 'decided' },
      { type: 'went-back' },
      { type: 'asked-for-more' },
      { type: 'started-again' },
    ),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const state = after(...events);
      expect(state.order.toSorted()).toEqual(tasks.find(({ id }) => id === state.task)?.steps.toSorted());
    }),
  );
});
