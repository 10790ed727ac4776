import type { Features } from '#domain/balance/naive-bayes.ts';
import type { Story } from '#schemas/activity.ts';
import { markerSchema } from '#schemas/activity.ts';

export type AgeBand = '12-14' | '15-17' | '18-22' | 'adult';

export function ageBand(age: number): AgeBand {
  if (age <= 14) return '12-14';
  if (age <= 17) return '15-17';
  return age <= 22 ? '18-22' : 'adult';
}

/** Everything that can be seen of a story from outside, and nothing of what it turns out to be. */
export function outwardDetails(story: Story): Features {
  const markers = markerSchema.options.map((marker) => [marker, story.markers.includes(marker) ? 'yes' : 'no']);
  return {
    ...Object.fromEntries(markers),
    'single parent': story.family === 'one-parent' ? 'yes' : 'no',
    family: story.family,
    names: story.child.names,
    gender: story.child.gender,
    relation: story.child.relation,
    age: ageBand(story.child.age),
    place: story.place,
    noticer: story.noticer,
    style: story.style,
    // What a reader may think of, not what it turns out to be: ordinary stories have one too.
    leaning: story.leaning,
  };
}

/** Names of the details that practice.md section 8 wants to be independent of the key, each alone. */
export function detailsJudgedAlone(story: Story): string[] {
  const details = outwardDetails(story);
  const yes = [...markerSchema.options, 'single parent'].filter((name) => details[name] === 'yes');
  const girl = story.child.gender === 'girl' ? ['girl'] : [];
  return [...yes, ...girl, `names: ${story.child.names}`, `age: ${details['age']}`, `place: ${story.place}`];
}
