import { fearing, findNext, findNode, leaving, type Graph } from './graph.ts';

/** One step of the conversation: where it was, and what was said there. The last turn has no line yet. */
export type Turn = {
  node: string;
  /** Id of a choice, `leaving` or `fearing`. */
  line?: string;
};

export type ConversationState = {
  /** What was said so far, oldest first; never empty. */
  turns: readonly Turn[];
  /** Lines that were tried, by node id. They stay known after going back. */
  tried: Readonly<Record<string, readonly string[]>>;
};

export type ConversationEvent =
  | { type: 'chose'; choice: string }
  /** Back to a turn, to say something else there. */
  | { type: 'went-back-to'; turn: number }
  | { type: 'left' }
  | { type: 'was-afraid' }
  | { type: 'restarted' };

/** @param at Node to begin at, as named in the address; the graph's start when there is no such node. */
export function startConversation(graph: Graph, at = graph.start): ConversationState {
  return { turns: [{ node: findNode(graph.nodes, at) ? at : graph.start }], tried: {} };
}

/** The next state. An event that the present turn does not allow changes nothing. */
export function converse(graph: Graph, state: ConversationState, event: ConversationEvent): ConversationState {
  switch (event.type) {
    case 'chose':
      return say(graph, state, event.choice);
    case 'left':
      return say(graph, state, leaving);
    case 'was-afraid':
      return say(graph, state, fearing);
    case 'went-back-to':
      return goBack(state, event.turn);
    case 'restarted':
      return { turns: [{ node: graph.start }], tried: state.tried };
  }
}

/** The turn that waits for a line, or the ending that was reached. */
export function currentTurn({ turns }: ConversationState): Turn {
  const turn = turns.at(-1);
  if (!turn) throw new RangeError('A conversation has at least one turn.');
  return turn;
}

/** Whether this line was already said at this node, in this path or another. */
export function wasTried({ tried }: ConversationState, node: string, line: string): boolean {
  return Object.hasOwn(tried, node) && tried[node]?.includes(line) === true;
}

function say(graph: Graph, state: ConversationState, line: string): ConversationState {
  const { node: id } = currentTurn(state);
  const node = findNode(graph.nodes, id);
  const next = node && findNext(graph, node, line);
  if (next === undefined) return state;
  const known = Object.hasOwn(state.tried, id) ? (state.tried[id] ?? []) : [];
  return {
    turns: [...state.turns.slice(0, -1), { node: id, line }, { node: next }],
    tried: wasTried(state, id, line) ? state.tried : { ...state.tried, [id]: [...known, line] },
  };
}

function goBack(state: ConversationState, index: number): ConversationState {
  const turn = state.turns[index];
  if (turn?.line === undefined) return state;
  return { ...state, turns: [...state.turns.slice(0, index), { node: turn.node }] };
}
