import { isScored } from '#domain/evaluation/key-state.ts';
import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { modulesOf, ofKind, type ContentOfKind } from '#reader/walk.ts';
import type { Need, Story } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** Each set is mixed as practice.md section 8 says. These limits are for one set and have no scale. */
export const balance: ContentCheck = {
  id: 'balance',
  severity: 'error',
  purpose: 'Every set of stories is mixed so that neither order nor number gives an answer away.',
  check: (content) => [
    ...ofKind(content, 'recognise').flatMap((set) => checkSet(set)),
    ...sameShares(content),
    ...openings(content),
  ],
};

const hurt = 'A mother would learn from the set itself to suspect, or to trust, before she has read a story.';

function checkSet(set: ContentOfKind<'recognise'>): Finding[] {
  const needs = scoredIn(set).map(({ story }) => story.need);
  const count = (need: Need) => needs.filter((one) => one === need).length;
  const n = needs.length;
  return [
    ...limit(set, 'size', n >= 8, `The set has ${n} stories.`, 'Expected at least 8.', 'Add stories.'),
    ...limit(
      set,
      'too-few-ordinary',
      count('ordinary') >= 0.5 * n,
      `${count('ordinary')} of ${n} stories are ordinary.`,
      `Expected ${Math.ceil(0.5 * n)} to ${Math.floor(0.65 * n)} (50% to 65%).`,
      'Take out a worry or add an ordinary story.',
    ),
    ...limit(
      set,
      'too-many-ordinary',
      count('ordinary') <= 0.65 * n,
      `${count('ordinary')} of ${n} stories are ordinary.`,
      `Expected ${Math.ceil(0.5 * n)} to ${Math.floor(0.65 * n)} (50% to 65%).`,
      'Add a worry.',
    ),
    ...limit(
      set,
      'too-many-alarms',
      count('danger') <= 0.2 * n,
      `${count('danger')} of ${n} stories are danger.`,
      `Expected at most ${Math.floor(0.2 * n)} (20%).`,
      'Move a danger story to another set, or add others.',
    ),
    ...limit(
      set,
      'no-alarm',
      n < 12 || count('danger') >= 1,
      `None of ${n} stories is danger.`,
      'A set of 12 or more has at least one.',
      'Add a danger story.',
    ),
    ...runs(set),
  ];
}

function limit(
  set: ContentOfKind<'recognise'>,
  rule: string,
  holds: boolean,
  found: string,
  expected: string,
  mend: string,
): Finding[] {
  if (holds) return [];
  const isAll = scoredIn(set).length === set.activity.data.stories.length;
  const words = { found: isAll ? found : `${found} Discussion cards are left out.`, expected, mend, hurt };
  return [tell(`balance/${rule}`, spotIn(set.activity, 'stories'), words)];
}

/** The stories of a set that have a key, with their places in it. */
function scoredIn(set: ContentOfKind<'recognise'>): { story: Story; index: number }[] {
  return set.activity.data.stories.map((story, index) => ({ story, index })).filter(({ story }) => isScored(story));
}

/** The fourth of the same in a row is told; a longer row is one finding. */
function runs(set: ContentOfKind<'recognise'>): Finding[] {
  const scored = scoredIn(set);
  const needAt = (place: number) => scored[place]?.story.need;
  return scored.flatMap(({ story: { need }, index }, place) => {
    const isFourth = [1, 2, 3].every((back) => needAt(place - back) === need) && needAt(place - 4) !== need;
    if (!isFourth) return [];
    return [
      tell('balance/same-in-a-row', spotIn(set.activity, 'stories', index), {
        found: `Four stories in a row are "${need}".`,
        expected: 'At most three.',
        mend: 'Move one of them.',
        hurt,
      }),
    ];
  });
}

function sameShares(content: Content): Finding[] {
  return modulesOf(content).flatMap(({ practice }) => {
    const sets = ofKind(content, 'recognise').filter((set) => practice.some(({ folder }) => folder === set.folder));
    const shares = new Set(sets.map((set) => ordinaryShare(set)));
    const [first] = sets;
    if (first === undefined || sets.length < 2 || shares.size > 1) return [];
    return [
      tell('balance/same-share', spotIn(first.activity, 'stories'), {
        found: `All ${sets.length} sets of this module have the same share of ordinary stories.`,
        expected: 'Expected at least one other share.',
        mend: 'Add an ordinary story to one set, or take one out.',
        hurt: 'A mother could count instead of read.',
      }),
    ];
  });
}

function ordinaryShare(set: ContentOfKind<'recognise'>): number {
  const stories = scoredIn(set);
  return stories.filter(({ story }) => story.need === 'ordinary').length / stories.length;
}

function openings(content: Content): Finding[] {
  const sets = ofKind(content, 'recognise');
  const ordinary = sets.filter((set) => scoredIn(set)[0]?.story.need === 'ordinary');
  const [first] = sets;
  if (first === undefined || Math.abs(2 * ordinary.length - sets.length) <= 1) return [];
  return [
    tell('balance/openings', spotIn(first.activity, 'stories', 0), {
      found: `${ordinary.length} of ${sets.length} sets open with an ordinary story.`,
      expected: 'Expected half of them.',
      mend: 'Change the first story of a set.',
      hurt: 'A mother would know the first answer before she has read the story.',
    }),
  ];
}
