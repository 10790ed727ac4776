import type { ActivityContent, ModuleContent } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** A part of the mothers' programme is opened when there is enough to practise, and something of it comes back later. */
export const openModules: ContentCheck = {
  id: 'open-modules',
  severity: 'error',
  purpose: 'Every open part has 8 stories or a talk of 12 nodes, and two questions that come back.',
  check: (content) =>
    content.tracks
      .filter(({ id }) => id === 'mothers')
      .flatMap(({ modules }) => modules)
      .flatMap((module) => [...enough(module), ...again(module)]),
};

/** content-standard.md, "The mothers' programme". */
const leastStories = 8;
const leastNodes = 12;

function enough({ module, practice }: ModuleContent): Finding[] {
  if (module?.data.status !== 'open' || practice.some(isEnough)) return [];
  return [
    tell('open-modules/practice', spotIn(module, 'practice'), {
      found: `"${module.data.id}" is open, with neither ${leastStories} stories in one set nor a talk of ${leastNodes} nodes.`,
      mend: 'Write one, or leave the part announced.',
      hurt: 'A mother would read what to do and could try none of it.',
    }),
  ];
}

function isEnough({ activity }: ActivityContent): boolean {
  if (activity?.data.kind === 'recognise') return activity.data.stories.length >= leastStories;
  return activity?.data.kind === 'conversation' && activity.data.nodes.length >= leastNodes;
}

function again({ module, practice }: ModuleContent): Finding[] {
  if (module?.data.status !== 'open') return [];
  const { id, again: named } = module.data;
  const activity = practice.find((one) => one.id === named)?.activity?.data;
  if (activity?.kind === 'choice' && activity.questions.length >= 2) return [];
  const choices = practice.filter((one) => one.activity?.data.kind === 'choice').map((one) => one.id);
  return [
    tell('open-modules/again', spotIn(module, named === undefined ? 'id' : 'again'), {
      found:
        named === undefined
          ? `"${id}" names no questions that come back.`
          : `"${named}" is no practice of "${id}" with two questions to choose in.`,
      expected: `Expected \`again:\` with the id of a choice of two questions or more${choices.length > 0 ? `: ${choices.join(', ')}` : ''}.`,
      mend: 'Name one, or write one.',
      hurt: 'What is read once is soon forgotten; a mother would never meet it again.',
    }),
  ];
}
