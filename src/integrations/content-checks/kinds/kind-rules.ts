import type { Activity, ActivityWords } from '#schemas/activity.ts';

/** What the general checks must know of one kind of practice, to look into it without knowing the kind. */
export interface KindRules<A extends Activity, W extends ActivityWords> {
  /** Every thing with an id. Ids are unique within their scope, and neutral, since they stand in addresses and in the page. */
  named: (activity: A) => NamedThing[];
  /** Every use of a source. */
  cited: (activity: A) => { id: string; path: PropertyKey[] }[];
  /** For which things there must be words, and for which there are. */
  told: (activity: A, words: W) => WordsFor[];
}

/** One thing with an id, such as a story or a node. */
export interface NamedThing {
  /** As findings call it: "story". */
  what: string;
  id: string;
  path: PropertyKey[];
  /** Where no other thing of this sort may have its id: `programme`, or a name of a place inside the activity. */
  scope: 'programme' | (string & {});
  /** Who would be hurt by an id that is given twice. */
  hurt: string;
}

/** A record in a words file, and the ids that it must have: these and no others. */
export interface WordsFor {
  what: string;
  path: PropertyKey[];
  wanted: readonly string[];
  there: readonly string[];
}
