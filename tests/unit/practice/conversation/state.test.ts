import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNode, isEnding, type Graph } from '#domain/practice/conversation/graph.ts';
import {
  converse,
  currentTurn,
  startConversation,
  wasTried,
  type ConversationEvent,
} from '#domain/practice/conversation/state.ts';

const graph: Graph = {
  start: 'at-table',
  leave: 'out',
  afraid: 'unsafe',
  nodes: [
    {
      id: 'at-table',
      door: 'ajar',
      choices: [
        { id: 'ask', to: 'talks' },
        { id: 'order', to: 'silent' },
      ],
    },
    {
      id: 'talks',
      door: 'open',
      choices: [
        { id: 'listen', to: 'good' },
        { id: 'judge', to: 'silent' },
      ],
    },
    {
      id: 'silent',
      door: 'closed',
      choices: [
        { id: 'sorry', to: 'talks' },
        { id: 'again', to: 'silent' },
      ],
    },
    { id: 'good', ending: 'closer' },
    { id: 'out', ending: 'left-room' },
    { id: 'unsafe', ending: 'not-safe' },
  ],
};
const play = (...events: ConversationEvent[]) =>
  events.reduce((state, event) => converse(graph, state, event), startConversation(graph));
const chose = (choice: string): ConversationEvent => ({ type: 'chose', choice });

test('begins at the start, or where the address points', () => {
  expect(startConversation(graph).turns).toEqual([{ node: 'at-table' }]);
  expect(startConversation(graph, 'silent').turns).toEqual([{ node: 'silent' }]);
  expect(startConversation(graph, 'no-such-place').turns).toEqual([{ node: 'at-table' }]);
});

test('a line leads on and stays in the transcript', () => {
  expect(play(chose('ask'), chose('judge')).turns).toEqual([
    { node: 'at-table', line: 'ask' },
    { node: 'talks', line: 'judge' },
    { node: 'silent' },
  ]);
});

test('a line that this node does not offer changes nothing', () => {
  const state = play(chose('ask'));
  expect(converse(graph, state, chose('order'))).toBe(state);
});

describe('every earlier line can be said differently', () => {
  const state = play(chose('ask'), chose('judge'), chose('again'));

  test('going back takes the conversation there and forgets what came after', () => {
    const back = converse(graph, state, { type: 'went-back-to', turn: 1 });
    expect(back.turns).toEqual([{ node: 'at-table', line: 'ask' }, { node: 'talks' }]);
  });
  test('the lines already tried stay marked', () => {
    const back = converse(graph, state, { type: 'went-back-to', turn: 1 });
    expect(wasTried(back, 'talks', 'judge')).toBe(true);
    expect(wasTried(back, 'talks', 'listen')).toBe(false);
    expect(wasTried(converse(graph, back, { type: 'restarted' }), 'silent', 'again')).toBe(true);
  });
  test('there is no way back to a turn that has no line', () => {
    for (const turn of [3, 99, -1, 0.5]) {
      expect(converse(graph, state, { type: 'went-back-to', turn })).toBe(state);
    }
  });
});

test('leaving the room and being afraid are possible at every node, and from an ending there is a way back', () => {
  for (const node of graph.nodes.filter((one) => !isEnding(one))) {
    const here = startConversation(graph, node.id);
    expect(currentTurn(converse(graph, here, { type: 'left' })).node).toBe('out');
    const afraid = converse(graph, here, { type: 'was-afraid' });
    expect(currentTurn(afraid).node).toBe('unsafe');
    expect(currentTurn(converse(graph, afraid, { type: 'went-back-to', turn: 0 })).node).toBe(node.id);
  }
});

test('after an ending nothing more is said', () => {
  const ended = play(chose('ask'), chose('listen'));
  expect(converse(graph, ended, { type: 'left' })).toBe(ended);
});

test('whatever happens, the transcript is a path of the graph', () => {
  const anyEvent = fc.oneof(
    fc.constantFrom('ask', 'order', 'listen', 'judge', 'sorry', 'again', 'none', 'constructor').map(chose),
    fc.nat(8).map((turn): ConversationEvent => ({ type: 'went-back-to', turn })),
    fc.constantFrom<ConversationEvent>({ type: 'left' }, { type: 'was-afraid' }, { type: 'restarted' }),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const { turns } = play(...events);
      expect(turns.at(-1)).not.toHaveProperty('line');
      for (const [index, turn] of turns.slice(0, -1).entries()) {
        const step = converse(graph, startConversation(graph, turn.node), toEvent(turn.line!));
        expect(currentTurn(step).node).toBe(turns[index + 1]!.node);
        expect(isEnding(findNode(graph.nodes, turn.node)!)).toBe(false);
      }
    }),
  );
});

function toEvent(line: string): ConversationEvent {
  if (line === ':leave') return { type: 'left' };
  return line === ':afraid' ? { type: 'was-afraid' } : chose(line);
}
