import { stringify } from 'yaml';
import type { Story } from '#schemas/activity.ts';
import { markerSchema, styleSchema } from '#schemas/activity.ts';
import { aStory } from './a-story.ts';
import { testLocales, testWords } from './good-texts.ts';
import { storyPath } from './practice/recognise.ts';
import type { Changes } from './read-tree.ts';

/**
 * Twenty-eight stories, 16 ordinary, 8 worry and 4 danger, in which every outward detail is spread alike over the answers. Their words
 * are long enough for the checks and mean nothing.
 */
export function aSpreadProgramme(): Story[] {
  return [...group('ordinary', 16), ...group('worry', 8), ...group('danger', 4)].map((story, index, all) => {
    const pair = pairs.find(({ halves: [a, b] }) => a === index || b === index);
    const other = pair && all[pair.halves[0] === index ? pair.halves[1] : pair.halves[0]];
    return pair && other ? { ...story, twin: { of: other.id, ...pair.twin } } : story;
  });
}

const pairs = [
  { halves: [0, 1], twin: { dimension: 'origin', differs: 'names' } },
  { halves: [2, 3], twin: { dimension: 'origin', differs: 'names' } },
  { halves: [4, 5], twin: { dimension: 'gender', differs: 'gender' } },
  { halves: [16, 17], twin: { dimension: 'gender', differs: 'gender' } },
  { halves: [18, 19], twin: { dimension: 'ideology', differs: 'leaning' } },
  { halves: [6, 7], twin: { dimension: 'ideology', differs: 'leaning' } },
] as const;

function group(need: Story['need'], n: number): Story[] {
  const start = need === 'danger' ? 8 : 0;
  const whole = need === 'ordinary' ? 16 : 12;
  return Array.from({ length: n }, (_, index) => {
    const at = start + index;
    const isDrawnIn = need !== 'ordinary' && [0, 1, 2, 3, 8, 9, 10].includes(at);
    return aStory({
      id: `${need}-${'abcdefghijklmnop'.charAt(index)}`,
      need,
      about: need === 'ordinary' ? 'growing-up' : isDrawnIn ? 'drawn-in' : 'other-need',
      leaning: leanings[(isDrawnIn ? drawnInOrder.indexOf(at) : at) % leanings.length] ?? 'mixed',
      style: deal(styleSchema.options, at, 5, whole),
      markers: markerSchema.options.filter((_, marker) => (at * 5 + marker * 3) % whole < whole / 4),
      misconception: deal(['faith-is-a-sign', 'looks-are-a-sign', 'it-will-pass', 'gaming-is-a-sign'], at, 1, whole),
      child: {
        gender: index % 2 === 0 ? 'girl' : 'boy',
        age: deal([13, 16, 13, 16, 20, 16, 13, 16, 20, 40], at, 7, whole),
        names: deal(
          ['dutch', 'turkish-moroccan-arab', 'surinamese-caribbean', 'east-european-asian', 'unmarked'],
          at,
          11,
          whole,
        ),
      },
      noticer: deal(
        ['mother', 'father', 'mother', 'sibling', 'mother', 'grandparent', 'mother', 'other'],
        at,
        5,
        whole,
      ),
      family: deal(
        [
          'two-parents',
          'one-parent',
          'two-parents',
          'blended',
          'grandparents-or-foster',
          'two-parents',
          'other',
          'one-parent',
        ],
        at,
        7,
        whole,
      ),
      place: deal(['home', 'school', 'online', 'club'], at, 5, whole),
    });
  });
}

const leanings = ['mixed', 'jihadist', 'far-right', 'anti-government', 'misogynist', 'nihilistic', 'mixed'] as const;
const drawnInOrder = [0, 1, 2, 3, 8, 9, 10];

/** One value for each place, each value about equally often, in an order that differs by `stride`. */
function deal<T>(values: readonly T[], index: number, stride: number, whole: number): T {
  const place = (index * stride) % whole;
  return values[Math.floor((place * values.length) / whole)] ?? (values[0] as T);
}

/** Puts these stories into the good tree: one set, or two in two modules. Each text may be given by story id. */
export function withStories(
  first: readonly Story[],
  second: readonly Story[] = [],
  texts: Record<string, string> = {},
): Changes {
  const other = storyPath.replace('at-home', 'later').replace('small-stories', 'other-stories');
  return {
    ...setOf(storyPath, 'small-stories', first, texts),
    ...(second.length > 0 ? setOf(other, 'other-stories', second, texts) : {}),
  };
}

function setOf(folder: string, id: string, stories: readonly Story[], texts: Record<string, string>): Changes {
  const words = testLocales.map((locale) => {
    const { title, short, say, sentence } = testWords[locale];
    const answers = { ordinary: short, worry: short, danger: short };
    const told = stories.map((story) => [
      story.id,
      { title, text: texts[story.id] ?? `${sentence} ${sentence} ${sentence}`, answers, else: short, say },
    ]);
    const state = locale === 'en' ? { review: 'draft' } : { of: '0123456789ab', review: 'draft' };
    const file = { kind: 'recognise', state, title, summary: short, stories: Object.fromEntries(told) };
    return [`${folder}/${locale}.yaml`, stringify(file)] as const;
  });
  return { [`${folder}/activity.yaml`]: stringify({ kind: 'recognise', id, stories }), ...Object.fromEntries(words) };
}
