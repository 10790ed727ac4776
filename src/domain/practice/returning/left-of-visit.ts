import type { History } from './history.ts';
import type { ReturnStory } from './meetings.ts';

/** What of today's plan is still to be shown: not what was, and not what she met today in its own set, nor its other half. */
export function leftOfVisit(
  plan: readonly string[],
  stories: readonly ReturnStory[],
  { answers, shown }: History,
  today: string,
): readonly string[] {
  const done = new Set(shown.filter(({ day }) => day === today).map(({ story }) => story));
  const metInSets = new Set(
    answers.filter(({ day, returned }) => day === today && !returned).map(({ story }) => story),
  );
  const twinOf = (id: string) => stories.find((story) => story.id === id)?.twin ?? '';
  return plan.filter((id) => !done.has(id) && !metInSets.has(id) && !metInSets.has(twinOf(id)));
}
