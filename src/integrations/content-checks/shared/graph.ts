import type { Conversation, ConversationNode } from '#schemas/activity.ts';

type Talk = Pick<Conversation, 'nodes' | 'start' | 'leave' | 'afraid'>;

/** Where the choices of a node lead; endings lead nowhere. */
export function choicesOf(node: ConversationNode): { id: string; to: string }[] {
  return 'choices' in node ? node.choices : [];
}

/** Every node a learner can come to, with both exits that every node offers. */
export function reachable(talk: Talk): Set<string> {
  const byId = new Map(talk.nodes.map((node) => [node.id, node]));
  const next = (id: string) => {
    const node = byId.get(id);
    const exits = node !== undefined && 'choices' in node ? [talk.leave, talk.afraid] : [];
    return node === undefined ? [] : [...choicesOf(node).map(({ to }) => to), ...exits];
  };
  return walk([talk.start], next);
}

/** Every node from which one of these can be reached by choices alone, these included. */
export function leadingTo(talk: Talk, goals: readonly string[]): Set<string> {
  const before = (id: string) =>
    talk.nodes.filter((node) => choicesOf(node).some(({ to }) => to === id)).map((node) => node.id);
  return walk(goals, before);
}

function walk(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}
