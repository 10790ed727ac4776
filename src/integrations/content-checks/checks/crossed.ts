import type { Finding } from '#reader/finding.ts';
import type { PlacedStory } from '#reader/walk.ts';
import { familySchema, leaningSchema, namePoolSchema, type Story } from '#schemas/activity.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { scoredStoriesOf } from '../shared/scored-stories.ts';

/**
 * Each detail may be spread well by itself and two of them still go together: one kind of name always stands for one ideology, or
 * the knife is always in one kind of family.
 */
export const crossed: ContentCheck = {
  id: 'crossed',
  severity: 'error',
  purpose: 'No kind of name or family stands for one ideology, and danger lives in no one kind of family.',
  check: (content) => {
    const others = scoredStoriesOf(content).filter(({ story }) => story.need !== 'ordinary');
    return [...groups.flatMap((group) => leanings(group, others)), ...dangerAtHome(others)];
  },
};

/** Below this a single story would decide. */
const usesToJudge = 6;
const mostOfOneLeaning = 0.5;
const mostDangerInOneFamily = 0.6;

interface Group {
  label: string;
  holds: (story: Story) => boolean;
}

const groups: readonly Group[] = [
  ...namePoolSchema.options.map((pool) => ({
    label: `names: ${pool}`,
    holds: ({ child }: Story) => child.names === pool,
  })),
  ...familySchema.options.map((shape) => ({
    label: `family: ${shape}`,
    holds: ({ family }: Story) => family === shape,
  })),
];

function leanings({ label, holds }: Group, others: readonly PlacedStory[]): Finding[] {
  const stories = others.filter(({ story }) => holds(story));
  if (stories.length < usesToJudge) return [];
  return leaningSchema.options
    .filter((leaning) => leaning !== 'none')
    .flatMap((leaning) => {
      const such = stories.filter(({ story }) => story.leaning === leaning);
      if (such.length <= mostOfOneLeaning * stories.length) return [];
      return [
        tell('crossed/leaning', spotOf(such), {
          found: `Of ${stories.length} worry and danger stories with "${label}", ${such.length} lean towards ${leaning}: ${ids(such)}.`,
          expected: `Expected at most ${Math.floor(mostOfOneLeaning * stories.length)} (half).`,
          mend: 'Change the name or the family in some of them, in the codes and in the texts, and swap it with another story.',
          hurt: 'Readers would learn that one kind of family stands for one kind of violence.',
        }),
      ];
    });
}

function dangerAtHome(others: readonly PlacedStory[]): Finding[] {
  const danger = others.filter(({ story }) => story.need === 'danger');
  if (danger.length < usesToJudge) return [];
  return familySchema.options.flatMap((shape) => {
    const such = danger.filter(({ story }) => story.family === shape);
    if (such.length <= mostDangerInOneFamily * danger.length) return [];
    return [
      tell('crossed/danger-at-home', spotOf(such), {
        found: `${such.length} of ${danger.length} danger stories have "family: ${shape}": ${ids(such)}.`,
        expected: `Expected at most ${Math.floor(mostDangerInOneFamily * danger.length)} (60%).`,
        mend: 'Let some of them happen in another kind of family, in the codes and in the texts.',
        hurt: 'Families of that kind would read that danger is always in their house, and others that it never is in theirs.',
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
