import { wholeProgramme } from '#domain/balance/scale.ts';
import { leaningSchema, namePoolSchema, type Story } from '#schemas/activity.ts';
import { ageBand, type AgeBand } from './outward-details.ts';

export interface SpreadRule {
  label: string;
  is: (story: Story) => boolean;
  /** Limits for the whole programme, 0 to 1. */
  least?: number;
  most?: number;
  /** In which groups of stories the share is counted, each for itself. */
  within: readonly GroupName[];
}

export type GroupName = 'all' | 'ordinary' | 'worry' | 'danger' | 'others' | 'drawn-in';

/** A group of stories, and how many it has in the whole programme (ordinary 57%, worry 28%, danger 15% of 96). */
export const groupNames: Readonly<Record<GroupName, { name: string; holds: (story: Story) => boolean; then: number }>> =
  {
    all: { name: 'stories', holds: () => true, then: wholeProgramme.stories },
    ordinary: { name: 'ordinary stories', holds: ({ need }) => need === 'ordinary', then: wholeProgramme.ordinary },
    worry: { name: 'worry stories', holds: ({ need }) => need === 'worry', then: 27 },
    danger: { name: 'danger stories', holds: ({ need }) => need === 'danger', then: 14 },
    others: { name: 'worry and danger stories', holds: ({ need }) => need !== 'ordinary', then: wholeProgramme.others },
    'drawn-in': {
      name: 'stories about being drawn in',
      holds: ({ about }) => about === 'drawn-in',
      then: wholeProgramme.drawnIn,
    },
  };

const ages: readonly [AgeBand, number][] = [
  ['12-14', 0.3],
  ['15-17', 0.4],
  ['18-22', 0.2],
  ['adult', 0.1],
];

/** practice.md section 8, in its order. */
export const spreadRules: readonly SpreadRule[] = [
  { label: 'Ordinary', is: ({ need }) => need === 'ordinary', least: 0.55, most: 0.6, within: ['all'] },
  { label: 'Worry', is: ({ need }) => need === 'worry', least: 0.25, most: 0.32, within: ['all'] },
  { label: 'Danger', is: ({ need }) => need === 'danger', least: 0.12, most: 0.17, within: ['all'] },
  {
    label: 'About something else than being drawn in',
    is: ({ about }) => about !== 'drawn-in',
    least: 0.33,
    within: ['others'],
  },
  ...leaningSchema.options
    .filter((leaning) => leaning !== 'none')
    .map((leaning) => ({
      label: `Towards ${leaning}`,
      is: (story: Story) => story.leaning === leaning,
      least: leaning === 'mixed' ? 0.15 : 0.1,
      most: 0.25,
      within: ['drawn-in'] as const,
    })),
  {
    label: 'Girls',
    is: ({ child }) => child.gender === 'girl',
    least: 0.4,
    most: 0.6,
    within: ['ordinary', 'worry', 'danger'],
  },
  ...ages.map(([band, share]) => ({
    label: band === 'adult' ? 'Adult relatives' : `Aged ${band}`,
    is: ({ child }: Story) => ageBand(child.age) === band,
    least: share - 0.05,
    most: share + 0.05,
    within: ['all'] as const,
  })),
  {
    label: 'Noticed by the mother',
    is: ({ noticer }) => noticer === 'mother',
    least: 0.45,
    most: 0.55,
    within: ['all'],
  },
  { label: 'Noticed by the father', is: ({ noticer }) => noticer === 'father', least: 0.15, within: ['all'] },
  { label: 'Noticed by a grandparent', is: ({ noticer }) => noticer === 'grandparent', least: 0.08, within: ['all'] },
  {
    label: 'Noticed by somebody else',
    is: ({ noticer }) => noticer === 'sibling' || noticer === 'partner' || noticer === 'other',
    least: 0.15,
    within: ['all'],
  },
  ...namePoolSchema.options.map((pool) => ({
    label: `Names: ${pool}`,
    is: ({ child }: Story) => child.names === pool,
    least: 0.15,
    most: 0.3,
    within: ['ordinary', 'others'] as const,
  })),
  { label: 'Two parents', is: ({ family }) => family === 'two-parents', most: 0.45, within: ['all'] },
  ...(['one-parent', 'blended', 'grandparents-or-foster', 'other'] as const).map((family) => ({
    label: `Family: ${family}`,
    is: (story: Story) => story.family === family,
    least: 0.1,
    within: ['all'] as const,
  })),
];
