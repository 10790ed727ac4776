import type { SavedRecord } from '#schemas/saved-record.ts';
import { mergeRecord, type Additions } from '../merge.ts';
import { ownParts } from '../own-words.ts';

/** How many of each there are. */
export type Amounts = { lessons: number; answers: number; own: number };

/** What bringing a record here would do. */
export type Arrival = {
  additions: Additions;
  inside: Amounts;
  fresh: Amounts;
  /** False when everything in it stands here already. */
  changes: boolean;
};

/**
 * What a record from another device adds to the one here. What stands here stays: her language and theme, the first answer to a
 * story, her choice about return visits, and her own words in a field. A lesson that both have gets the later day.
 * @param here The record of this device, or an empty one where nothing is kept.
 */
export function planArrival(here: SavedRecord, arrived: SavedRecord): Arrival {
  const { version, lastUsed, ...parts } = arrived;
  // What she chose here about return visits stays; what was shown there is added.
  const returning = { ...arrived.returning, ...here.returning, shown: arrived.returning.shown };
  const additions: Additions = { ...parts, returning, ...pickChoices(here, arrived), ...pickOwnWords(here, arrived) };
  const after = mergeRecord(here, additions, here.lastUsed);
  const [before, then] = [countParts(here), countParts(after)];
  return {
    additions,
    inside: countParts(arrived),
    fresh: {
      lessons: then.lessons - before.lessons,
      answers: then.answers - before.answers,
      own: then.own - before.own,
    },
    changes: !isSame(after, here),
  };
}

function pickChoices(here: SavedRecord, arrived: SavedRecord): Pick<Additions, 'locale' | 'theme'> {
  const [locale, theme] = [here.locale ?? arrived.locale, here.theme ?? arrived.theme];
  return { ...(locale !== undefined && { locale }), ...(theme !== undefined && { theme }) };
}

/** Only fields that are empty here: which of two texts is the later one, no record knows. */
function pickOwnWords(here: SavedRecord, arrived: SavedRecord): Additions {
  return Object.fromEntries(
    ownParts.map((part) => [
      part,
      arrived[part].filter((one) => !here[part].some(({ step, field }) => step === one.step && field === one.field)),
    ]),
  );
}

function countParts(record: SavedRecord): Amounts {
  const own = ownParts.reduce((sum, part) => sum + record[part].length, 0);
  return { lessons: record.lessons.length, answers: record.practice.length, own };
}

/** Lessons move to the end when they are merged, so their order says nothing. */
function isSame(one: SavedRecord, other: SavedRecord): boolean {
  const sorted = (record: SavedRecord): string =>
    JSON.stringify(
      Object.entries(record)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [
          name,
          Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).sort() : value,
        ])
        .sort(),
    );
  return sorted(one) === sorted(other);
}
