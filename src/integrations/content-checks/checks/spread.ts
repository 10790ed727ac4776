import { enoughForSpread, scaledCounts, scaledMinimum, wholeProgramme } from '#domain/balance/scale.ts';
import type { Finding } from '#reader/finding.ts';
import { storiesOf, type PlacedStory } from '#reader/walk.ts';
import { misconceptionSchema } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { scoredStoriesOf } from '../shared/scored-stories.ts';
import { groupNames, spreadRules, type GroupName, type SpreadRule } from '../shared/spread-rules.ts';

/** Over the whole programme no ideology, gender, age, family or name stands for trouble, or for peace. */
export const spread: ContentCheck = {
  id: 'spread',
  severity: 'error',
  purpose: 'Ideologies, genders, ages, noticers, families, names and misconceptions are spread over the programme.',
  check: (content) => {
    const stories = scoredStoriesOf(content);
    return [...(isEnough(stories) ? spreadFindings(stories) : []), ...repeatedNames(storiesOf(content))];
  },
};

/** Below this, every figure would be chance: see scale.ts. */
export function isEnough(stories: readonly PlacedStory[]): boolean {
  const ordinary = stories.filter(({ story }) => story.need === 'ordinary').length;
  return ordinary >= enoughForSpread.ordinary && stories.length - ordinary >= enoughForSpread.others;
}

function spreadFindings(stories: readonly PlacedStory[]): Finding[] {
  return [
    ...spreadRules.flatMap((rule) => rule.within.flatMap((group) => checkRule(rule, group, stories))),
    ...misconceptions(stories),
    ...pairs(stories),
  ];
}

function checkRule(rule: SpreadRule, group: GroupName, all: readonly PlacedStory[]): Finding[] {
  const stories = all.filter(({ story }) => groupNames[group].holds(story));
  const which = stories.filter(({ story }) => rule.is(story));
  const { least, most } = scaledCounts(rule, stories.length, groupNames[group].then);
  if (stories.length === 0 || (which.length >= least && which.length <= most)) return [];
  const among = groupNames[group].name;
  return [
    tell('spread/share', spotOf(which.length > most ? which : stories), {
      found: `${rule.label}: ${which.length} of ${stories.length} ${among}.`,
      expected: `Expected ${least} to ${most} (${percent(rule.least ?? 0)} to ${percent(rule.most ?? 1)} in the whole programme).`,
      mend:
        which.length > most
          ? `Change one of these: ${ids(which)}.`
          : `Change or add a story; these are such now: ${ids(which) || 'none'}.`,
      hurt: 'Readers would learn that one kind of child or family is the one to watch.',
    }),
  ];
}

/**
 * A retry draws other stories on the same misconception, so one that occurs at all occurs more than once, and not only in stories
 * with one answer. How many of the misconceptions occur grows with the programme.
 */
function misconceptions(stories: readonly PlacedStory[]): Finding[] {
  const all = misconceptionSchema.options;
  const used = all.filter((id) => stories.some(({ story }) => story.misconception === id));
  const leastUsed = scaledMinimum(all.length, stories.length);
  const variety = used.length >= leastUsed ? [] : [fewMisconceptions(stories, used.length, leastUsed)];
  const thin = used.flatMap((id) => {
    const on = stories.filter(({ story }) => story.misconception === id);
    const ordinary = on.filter(({ story }) => story.need === 'ordinary');
    const least = Math.max(2, scaledMinimum(4, stories.length));
    const leastOrdinary = scaledMinimum(2, stories.length);
    if (on.length >= least && ordinary.length >= leastOrdinary) return [];
    return [
      tell('spread/misconception', spotOf(on), {
        found: `The misconception "${id}" is in ${on.length} of ${stories.length} stories, ${ordinary.length} of them ordinary: ${ids(on)}.`,
        expected: `Expected at least ${least} and ${leastOrdinary} (4 and 2 in the whole programme).`,
        mend: 'Add a story on it, or give these another misconception.',
        hurt: 'A mother who wants to try again would find no other story on what she did not see.',
      }),
    ];
  });
  return [...variety, ...thin];
}

function fewMisconceptions(stories: readonly PlacedStory[], used: number, least: number): Finding {
  return tell('spread/misconceptions', spotOf(stories), {
    found: `${used} of ${misconceptionSchema.options.length} misconceptions occur in ${stories.length} stories.`,
    expected: `Expected at least ${least}.`,
    mend: `Write stories on others: ${misconceptionSchema.options.join(', ')}.`,
    hurt: 'A mother would never meet the mistake that she is most likely to make.',
  });
}

function pairs(stories: readonly PlacedStory[]): Finding[] {
  const halves = stories.filter(({ story }) => stories.some((other) => other.story.id === story.twin?.of));
  const dimensions = (['origin', 'gender', 'ideology'] as const).flatMap((dimension) => {
    const count = halves.filter(({ story }) => story.twin?.dimension === dimension).length / 2;
    const least = scaledMinimum(8, stories.length);
    return count >= least
      ? []
      : [
          tell('spread/twins', spotOf(stories), {
            found: `${count} pairs of twins differ in ${dimension}.`,
            expected: `Expected at least ${least} (8 in the whole programme of ${wholeProgramme.stories} stories).`,
            mend: 'Write another pair.',
            hurt: 'Nobody could measure whether the course makes people more suspicious of some.',
          }),
        ];
  });
  const ordinary = halves.filter(({ story }) => story.need === 'ordinary');
  if (2 * ordinary.length >= halves.length) return dimensions;
  return [
    ...dimensions,
    tell('spread/ordinary-twins', spotOf(halves), {
      found: `${ordinary.length / 2} of ${halves.length / 2} pairs of twins are ordinary.`,
      expected: 'Expected half or more.',
      mend: 'Write another ordinary pair.',
      hurt: 'Nobody could measure whether ordinary children of some kind are suspected more.',
    }),
  ];
}

/** A name at most twice, and never twice with one key; holds for any number of stories. */
function repeatedNames(stories: readonly PlacedStory[]): Finding[] {
  const named = stories.filter(({ story }) => story.child.name !== undefined);
  return named.flatMap((placed, index) => {
    const before = named.slice(0, index).filter(({ story }) => story.child.name === placed.story.child.name);
    const sameKey = before.some(({ story }) => story.need === placed.story.need);
    if (before.length === 0 || (before.length === 1 && !sameKey)) return [];
    return [
      tell('spread/repeated-name', spotIn(placed.set.activity, 'stories', placed.index, 'child'), {
        found: `The name ${placed.story.child.name} stands in ${ids([...before, placed])}${sameKey ? ', twice with the same answer' : ''}.`,
        expected: 'Expected a name at most twice, and never twice with one answer.',
        mend: 'Choose another name of the same kind.',
        hurt: 'A mother would remember the name and not read the story.',
      }),
    ];
  });
}

function spotOf(stories: readonly PlacedStory[]) {
  const [first] = stories;
  return { file: first?.file ?? '', line: first?.line ?? 1 };
}

function ids(stories: readonly PlacedStory[]): string {
  return stories.map(({ story }) => story.id).join(', ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
