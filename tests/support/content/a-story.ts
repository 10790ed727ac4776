import type { Story } from '#schemas/activity.ts';

/** An ordinary story about growing up that points nowhere; a test writes down only what matters to it. */
export function aStory(changes: Partial<Omit<Story, 'child'>> & { child?: Partial<Story['child']> } = {}): Story {
  const { child, ...rest } = changes;
  return {
    id: 'late-bus',
    need: 'ordinary',
    about: 'growing-up',
    leaning: 'none',
    style: 'none',
    markers: [],
    misconception: 'secrecy-is-a-sign',
    child: { relation: 'child', gender: 'girl', age: 15, names: 'unmarked', ...child },
    noticer: 'mother',
    family: 'two-parents',
    place: 'home',
    facts: ['comes-home-late', 'tells-nothing'],
    sources: ['parent-page'],
    key: { status: 'draft' },
    ...rest,
  };
}

/** Of a story about which raters differ. */
export const discussionKey: Story['key'] = { status: 'discussion', raters: 6, agreement: 0.5, on: '2026-11-30' };
export const ratedKey: Story['key'] = { status: 'rated', raters: 5, agreement: 0.8, on: '2026-11-30' };
