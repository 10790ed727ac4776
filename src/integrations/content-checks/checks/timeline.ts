import { didYouMean } from '#reader/nearest.ts';
import type { Finding } from '#reader/finding.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import type { TimelineStory } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** Neither the number of weeks, nor a good week, nor the lack of a harmless counterpart tells how a timeline goes on. */
export const timeline: ContentCheck = {
  id: 'timeline',
  severity: 'error',
  purpose: 'Every timeline has a better week and a counterpart of the same length; a band lies inside the weeks.',
  check: (content) =>
    ofKind(content, 'timeline').flatMap((set) =>
      set.activity.data.timelines.flatMap((one, index) => [
        ...bandOf(set, one, index),
        ...betterWeek(set, one, index),
        ...twinOf(set, one, index),
      ]),
    ),
};

type Set = ContentOfKind<'timeline'>;

/** One week at least stands before the band, so that nobody learns to be worried from the first day. */
function bandOf({ activity }: Set, one: TimelineStory, index: number): Finding[] {
  if (one.need !== 'worry') return [];
  const { from, to } = one.band;
  if (from > 1 && from <= to && to <= one.weeks.length) return [];
  return [
    tell('timeline/band', spotIn(activity, 'timelines', index, 'band'), {
      found: `The band of "${one.id}" goes from week ${from} to week ${to}, and there are ${one.weeks.length} weeks.`,
      expected: 'Expected a first week after week 1, and a last one that is no earlier and still one of the weeks.',
      mend: 'Change `from` or `to`.',
      hurt: 'A mother would be told that she was early or late where nobody could have been on time.',
    }),
  ];
}

function betterWeek({ activity }: Set, one: TimelineStory, index: number): Finding[] {
  if (one.weeks.slice(1).some(({ better }) => better)) return [];
  return [
    tell('timeline/better-week', spotIn(activity, 'timelines', index, 'weeks'), {
      found: `No week of "${one.id}" looks better than the one before.`,
      expected: 'Expected at least one, after the first.',
      mend: 'Write such a week and mark it with better: true.',
      hurt: 'A mother would learn that things only ever get worse, or that a good day means that all is well.',
    }),
  ];
}

function twinOf({ activity }: Set, one: TimelineStory, index: number): Finding[] {
  const { timelines } = activity.data;
  const twin = timelines.find(({ id }) => id === one.twin);
  const lack =
    twin === undefined
      ? `"${one.id}" names "${one.twin}" as its counterpart, and there is none.`
      : twin.need === one.need
        ? `"${one.id}" and its counterpart "${twin.id}" are both "${one.need}".`
        : twin.twin !== one.id
          ? `"${one.id}" names "${twin.id}" as its counterpart, which names "${twin.twin}".`
          : twin.weeks.length !== one.weeks.length
            ? `"${one.id}" has ${one.weeks.length} weeks, its counterpart "${twin.id}" ${twin.weeks.length}.`
            : undefined;
  if (lack === undefined) return [];
  const ids = timelines.map(({ id }) => id).filter((id) => id !== one.id);
  return [
    tell('timeline/twin', spotIn(activity, 'timelines', index, 'twin'), {
      found: lack,
      expected: 'Expected one harmless timeline for each worrying one, each naming the other, with as many weeks.',
      mend: (twin === undefined && didYouMean(one.twin, ids)) || 'Write the counterpart, or name it on both sides.',
      hurt: 'A mother who reads only what goes wrong learns to suspect, not to see.',
    }),
  ];
}
