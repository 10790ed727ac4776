import { minutesForStories, minutesForTasks, minutesForTurns } from '#domain/programme/minutes.ts';
import type { Activity, ActivityOf, Kind } from '#schemas/activity.ts';

/** A talk of about ten turns is what one way through a conversation takes. */
const turnsOfOneWay = 10;

/** How long each kind takes, in whole minutes. A new kind adds its line. */
const minutes: { readonly [K in Kind]: (activity: ActivityOf<K>) => number } = {
  recognise: ({ stories }) => minutesForStories(stories.length),
  conversation: () => minutesForTurns(turnsOfOneWay),
  choice: ({ questions }) => minutesForStories(questions.length),
  order: ({ tasks }) => minutesForTasks(tasks.length),
  techniques: ({ chats }) => minutesForTurns(chats.flatMap(({ messages }) => messages).length),
  timeline: ({ timelines }) => minutesForTurns(timelines.flatMap(({ weeks }) => weeks).length),
  'worry-check': ({ questions }) => minutesForTurns(questions.length),
  plan: ({ fields }) => minutesForStories(fields.length),
  'case-table': ({ cards, steps }) => minutesForTasks(2) + minutesForStories(cards.length + steps.length),
  reflection: ({ fields }) => minutesForStories(fields.length),
};

/** Minutes that an activity is expected to take. Whole, at least 1. */
export function minutesForActivity(activity: Activity): number {
  // That the entry of a kind fits activities of that kind is what the table's type says.
  return (minutes[activity.kind] as (activity: Activity) => number)(activity);
}
