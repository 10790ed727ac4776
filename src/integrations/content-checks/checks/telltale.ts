import { predictability } from '#domain/balance/predictability.ts';
import { noiseOfArea, noiseOfDifference, scaledMinimum, widening, wholeProgramme } from '#domain/balance/scale.ts';
import { seededChance } from '#platform/chance.ts';
import { sourceLocale } from '../shared/languages.ts';
import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import type { PlacedStory } from '#reader/walk.ts';
import { styleSchema } from '#schemas/activity.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { detailsJudgedAlone, outwardDetails } from '../shared/outward-details.ts';
import { scoredStoriesOf } from '../shared/scored-stories.ts';
import { storyLength } from '../shared/story-words.ts';
import { isEnough } from './spread.ts';

/** No outward detail tells the answer: none alone, no style, and not all of them together. */
export const telltale: ContentCheck = {
  id: 'telltale',
  severity: 'error',
  purpose: 'No outward detail of a story, alone or with others, predicts its answer.',
  check: (content) => {
    const stories = scoredStoriesOf(content);
    return isEnough(stories) ? [...details(stories), ...styles(stories), ...together(content, stories)] : [];
  },
};

const hurt = 'Readers would learn to judge a child by what can be seen from outside.';

function details(stories: readonly PlacedStory[]): Finding[] {
  const names = [...new Set(stories.flatMap(({ story }) => detailsJudgedAlone(story)))].sort();
  const limit = 0.15 + wider(stories);
  return names.flatMap((name) => {
    const having = stories.filter(({ story }) => detailsJudgedAlone(story).includes(name));
    const [ordinary, others] = shares(having, stories);
    if (having.length < usesToJudge(stories.length) || Math.abs(ordinary - others) <= limit) return [];
    return [
      tell('telltale/detail', spotOf(having), {
        found: `"${name}" is in ${percent(ordinary)} of ordinary stories and in ${percent(others)} of the others.`,
        expected: `Expected at most ${Math.round(limit * 100)} points between them (15 in the whole programme).`,
        mend: `Give it to other stories, or take it from one of these: ${tellThem(having)}.`,
        hurt,
      }),
    ];
  });
}

/** Each style also stands in ordinary stories, at 0.8 to 1.5 times its rate among the others. */
function styles(stories: readonly PlacedStory[]): Finding[] {
  return styleSchema.options
    .filter((style) => style !== 'none')
    .flatMap((style) => {
      const having = stories.filter(({ story }) => story.style === style);
      const [ordinary, others] = shares(having, stories);
      const [least, most] = [0.8 * others - wider(stories), 1.5 * others + wider(stories)];
      if (ordinary >= least && ordinary <= most) return [];
      return [
        tell('telltale/style', spotOf(having.length > 0 ? having : stories), {
          found: `The style "${style}" is in ${percent(ordinary)} of ordinary stories and in ${percent(others)} of the others.`,
          expected: `Expected ${percent(Math.max(0, least))} to ${percent(most)} of ordinary stories.`,
          mend: `Give it to other stories, or take it from one of these: ${tellThem(having) || 'none has it'}.`,
          hurt,
        }),
      ];
    });
}

/** A simple model guesses the answer from all details and the length. It must not do much better than a coin. */
function together(content: Content, stories: readonly PlacedStory[]): Finding[] {
  const lengths = stories.map((placed) => storyLength(placed, sourceLocale(content) ?? '') ?? 0);
  const third = thirdsOf(lengths);
  const examples = stories.map(({ story }, index) => ({
    features: { ...outwardDetails(story), length: third(lengths[index] ?? 0) },
    positive: story.need !== 'ordinary',
    group: [story.id, story.twin?.of ?? ''].toSorted().join(),
  }));
  const ordinary = examples.filter(({ positive }) => !positive).length;
  const area = predictability(examples, seededChance(seed));
  const limit =
    0.6 +
    widening(
      noiseOfArea(ordinary, examples.length - ordinary),
      noiseOfArea(wholeProgramme.ordinary, wholeProgramme.others),
    );
  if (area <= limit) return [];
  return [
    tell('telltale/together', spotOf(stories), {
      found: `From outward details alone, a simple model ranks ${Math.round(area * 100)} of 100 pairs of stories rightly.`,
      expected: `Expected at most ${Math.round(limit * 100)} (60 in the whole programme; 50 is a coin).`,
      mend: 'Mix places, families, ages, noticers and lengths more evenly over ordinary and other stories.',
      hurt,
    }),
  ];
}

/** Any fixed number does: it only makes the figure repeat. */
const seed = 8;

function thirdsOf(lengths: readonly number[]): (length: number) => string {
  const sorted = lengths.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor(sorted.length / 3)] ?? 0, sorted[Math.floor((2 * sorted.length) / 3)] ?? 0];
  return (length) => (length < low ? 'short' : length < high ? 'middle' : 'long');
}

/** 8 uses in the whole programme; with fewer than four a single story would decide. */
function usesToJudge(n: number): number {
  return Math.max(4, scaledMinimum(8, n));
}

function wider(stories: readonly PlacedStory[]): number {
  const ordinary = stories.filter(({ story }) => story.need === 'ordinary').length;
  return widening(
    noiseOfDifference(ordinary, stories.length - ordinary),
    noiseOfDifference(wholeProgramme.ordinary, wholeProgramme.others),
  );
}

/** Share of ordinary stories and of the others that are among `having`. */
function shares(having: readonly PlacedStory[], stories: readonly PlacedStory[]): [number, number] {
  const share = (isOrdinary: boolean) => {
    const count = (list: readonly PlacedStory[]) =>
      list.filter(({ story }) => (story.need === 'ordinary') === isOrdinary).length;
    return count(having) / count(stories);
  };
  return [share(true), share(false)];
}

function tellThem(stories: readonly PlacedStory[]): string {
  return stories.map(({ story }) => `${story.id} (${story.need})`).join(', ');
}

function spotOf(stories: readonly PlacedStory[]) {
  const [first] = stories;
  return { file: first?.file ?? '', line: first?.line ?? 1 };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
