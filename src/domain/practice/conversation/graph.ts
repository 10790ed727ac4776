/** The shape of a conversation, without its words. */
export type Graph = {
  start: string;
  /** Ending behind "I stop and leave the room". */
  leave: string;
  /** Ending behind "I am afraid here". */
  afraid: string;
  nodes: readonly GraphNode[];
};

export type Door = 'open' | 'ajar' | 'closed';
export type Ending = 'closer' | 'another-day' | 'ask-advice' | 'left-room' | 'not-safe';
export type GraphNode = TalkNode | EndNode;
export type TalkNode = { id: string; door: Door; choices: readonly { id: string; to: string }[] };
export type EndNode = { id: string; ending: Ending };

export function findNode<N extends { id: string }>(nodes: readonly N[], id: string): N | undefined {
  return nodes.find((node) => node.id === id);
}

export function isEnding<N extends GraphNode>(node: N): node is Extract<N, EndNode> {
  return 'ending' in node;
}

/** Where a line leads; undefined when the node does not offer it. The two ways out are offered at every node that goes on. */
export function findNext(graph: Graph, node: GraphNode, line: string): string | undefined {
  if (isEnding(node)) return undefined;
  if (line === leaving) return graph.leave;
  if (line === fearing) return graph.afraid;
  return findNode(node.choices, line)?.to;
}

/** Lines that every node offers besides its own choices; ids of choices never begin with a colon. */
export const leaving = ':leave';
export const fearing = ':afraid';
