import type { ActivityContent, Content } from '#reader/content.ts';
import { activitiesOf } from '#reader/walk.ts';
import type { Activity, ActivityOf, ActivityWords, Kind, WordsOf } from '#schemas/activity.ts';
import { spotIn, type Spot } from '../content-check.ts';
import { caseTableRules } from './case-table.ts';
import { choiceRules } from './choice.ts';
import { conversationRules } from './conversation.ts';
import type { KindRules, NamedThing, WordsFor } from './kind-rules.ts';
import { orderRules } from './order.ts';
import { recogniseRules } from './recognise.ts';
import { techniquesRules } from './techniques.ts';
import { timelineRules } from './timeline.ts';
import { planRules, reflectionRules } from './own-words.ts';
import { worryCheckRules } from './worry-check.ts';

/** What the general checks know of each kind of practice. A new kind adds its line. */
const allKinds: { readonly [K in Kind]: KindRules<ActivityOf<K>, WordsOf<K>> } = {
  recognise: recogniseRules,
  conversation: conversationRules,
  choice: choiceRules,
  order: orderRules,
  timeline: timelineRules,
  techniques: techniquesRules,
  'worry-check': worryCheckRules,
  plan: planRules,
  reflection: reflectionRules,
  'case-table': caseTableRules,
};

/** Every thing with an id in every activity, and where it stands. */
export function namedThings(content: Content): (NamedThing & Spot)[] {
  return everyActivity(content).flatMap(({ folder, activity }) =>
    rulesFor(activity.data.kind)
      .named(activity.data)
      .map((thing) => ({
        ...thing,
        scope: thing.scope === 'programme' ? thing.scope : `${folder} ${thing.scope}`,
        ...spotIn(activity, ...thing.path),
      })),
  );
}

/** Every use of a source in practice. */
export function practiceCitations(content: Content): ({ id: string } & Spot)[] {
  return everyActivity(content).flatMap(({ activity }) =>
    rulesFor(activity.data.kind)
      .cited(activity.data)
      .map(({ id, path }) => ({ id, ...spotIn(activity, ...path) })),
  );
}

/** What words an activity must have and has; undefined when they are words for another kind. */
export function wordsWanted(activity: Activity, words: ActivityWords): WordsFor[] | undefined {
  return activity.kind === words.kind ? rulesFor(activity.kind).told(activity, words) : undefined;
}

/** The kind decides which rules there are; that they fit what it is the kind of is what the table's type says. */
function rulesFor(kind: Kind): KindRules<Activity, ActivityWords> {
  return allKinds[kind] as KindRules<Activity, ActivityWords>;
}

type Parsed = ActivityContent & { activity: NonNullable<ActivityContent['activity']> };

function everyActivity(content: Content): Parsed[] {
  return activitiesOf(content).filter((one): one is Parsed => one.activity !== undefined);
}
