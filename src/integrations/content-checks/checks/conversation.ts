import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { choicesOf, leadingTo, reachable } from '../shared/graph.ts';

/** A conversation can be walked from its start to an ending by every way, and a closed door can open again. */
export const conversation: ContentCheck = {
  id: 'conversation',
  severity: 'error',
  purpose: 'Every node is reachable, every path ends, and there is a way back from every closed door.',
  check: (content) =>
    ofKind(content, 'conversation').flatMap((talk) => {
      const dangling = [...missingNodes(talk), ...exits(talk)];
      // Whether a path ends can be judged once every choice leads somewhere.
      return dangling.length > 0 ? dangling : [...unreached(talk), ...endless(talk), ...closedForGood(talk)];
    }),
};

const empty = 'A learner taking this choice would reach an empty page.';

function missingNodes({ activity }: ContentOfKind<'conversation'>): Finding[] {
  const ids = activity.data.nodes.map(({ id }) => id);
  const start = ids.includes(activity.data.start)
    ? []
    : [
        tell('conversation/missing-node', spotIn(activity, 'start'), {
          found: `The conversation starts at "${activity.data.start}", and no node has that id.`,
          mend: didYouMean(activity.data.start, ids) || 'Name an existing node.',
          hurt: 'A learner who opens the conversation would find it empty.',
        }),
      ];
  const choices = activity.data.nodes.flatMap((node, index) =>
    choicesOf(node).flatMap(({ id, to }, at) =>
      ids.includes(to)
        ? []
        : [
            tell('conversation/missing-node', spotIn(activity, 'nodes', index, 'choices', at), {
              found: `Choice "${id}" leads to "${to}", and no node has that id.`,
              mend: didYouMean(to, ids) || 'Write that node, or lead the choice elsewhere.',
              hurt: empty,
            }),
          ],
    ),
  );
  return [...start, ...choices];
}

/** "I stop and leave the room" and "I am afraid here" lead to endings of their kind. */
function exits({ activity }: ContentOfKind<'conversation'>): Finding[] {
  const wanted = [
    ['leave', 'left-room'],
    ['afraid', 'not-safe'],
  ] as const;
  return wanted.flatMap(([exit, ending]) => {
    const id = activity.data[exit];
    const node = activity.data.nodes.find((one) => one.id === id);
    if (node !== undefined && 'ending' in node && node.ending === ending) return [];
    const endings = activity.data.nodes.filter((one) => 'ending' in one).map((one) => one.id);
    return [
      tell('conversation/exit', spotIn(activity, exit), {
        found: `"${exit}" leads to "${id}", which is no ending "${ending}".`,
        mend: didYouMean(id, endings) || `Name a node with ending: ${ending}.`,
        hurt: 'A mother who wants to stop, or is afraid, would be kept in the conversation.',
      }),
    ];
  });
}

function unreached({ activity }: ContentOfKind<'conversation'>): Finding[] {
  const reached = reachable(activity.data);
  return activity.data.nodes.flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [
          tell('conversation/unreached-node', spotIn(activity, 'nodes', index), {
            found: `No choice leads to "${id}".`,
            mend: 'Lead a choice to it, or take it out in every language.',
            hurt: 'Nobody would ever read what its author wrote.',
          }),
        ],
  );
}

function endless({ activity }: ContentOfKind<'conversation'>): Finding[] {
  const endings = activity.data.nodes.filter((node) => 'ending' in node).map(({ id }) => id);
  const ending = leadingTo(activity.data, endings);
  return activity.data.nodes.flatMap(({ id }, index) =>
    ending.has(id)
      ? []
      : [
          tell('conversation/endless', spotIn(activity, 'nodes', index), {
            found: `From "${id}" no choice ever leads to an ending.`,
            mend: 'Lead one of the choices on this way to an ending.',
            hurt: 'A learner would go round in circles until she gives up.',
          }),
        ],
  );
}

function closedForGood({ activity }: ContentOfKind<'conversation'>): Finding[] {
  const open = activity.data.nodes.filter((node) => 'door' in node && node.door !== 'closed').map(({ id }) => id);
  const back = leadingTo(activity.data, open);
  return activity.data.nodes.flatMap((node, index) =>
    !('door' in node) || node.door !== 'closed' || back.has(node.id)
      ? []
      : [
          tell('conversation/closed-for-good', spotIn(activity, 'nodes', index), {
            found: `At "${node.id}" the door is closed, and no choice leads back to an open one.`,
            mend: 'Add a choice with which the parent can make good.',
            hurt: 'A mother would learn that one wrong sentence is never forgiven.',
          }),
        ],
  );
}
