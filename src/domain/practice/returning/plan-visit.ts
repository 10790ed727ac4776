import { fewest, isVisitDue, most, waitsInDays } from './is-due.ts';
import { before, type History } from './history.ts';
import { isMissed } from './is-missed.ts';
import { Meetings, storiesBetween, type ReturnStory } from './meetings.ts';
import { placeOf, scatter } from './scatter.ts';

/**
 * The stories of today's return visit, in the order in which they are shown: those whose answer did not help first in line, then
 * others on the same mistaken ideas, and where that makes fewer than three, new ones on these ideas and any that were met. New
 * ones come late because a first answer given here counts nowhere. Ordinary stories and others come together where there are both,
 * so that a return visit teaches nobody to expect one of the two.
 * @param stories All of the programme, in its order.
 * @param seed Decides the order, and which half of an unknown pair may come first.
 * @returns Three to five ids, or none when no visit is due.
 */
export function planVisit(
  stories: readonly ReturnStory[],
  history: History,
  today: string,
  seed: number,
): readonly string[] {
  if (!isVisitDue(history, today)) return [];
  const known = before(today, history);
  const meetings = new Meetings(stories, known);
  const given = new Map(known.answers.map(({ story, answer }) => [story, answer]));
  const answerTo = ({ id }: ReturnStory) => given.get(id);
  const timesShown = ({ id }: ReturnStory) => known.shown.filter(({ story }) => story === id).length;
  const missed = (story: ReturnStory) => {
    const answer = answerTo(story);
    return answer !== undefined && isMissed(story.need, answer);
  };

  const ideas = new Set(stories.filter(missed).map(({ misconception }) => misconception));
  const isAlike = ({ misconception }: ReturnStory) => ideas.has(misconception);
  const able = scatter(stories, seed)
    .filter((story) => timesShown(story) < waitsInDays.length)
    .filter((story) => hasRested(story, meetings, today) && isApart(story, meetings, stories, seed));
  const met = able.filter(({ id }) => meetings.has(id));
  const wanted = [
    ...met.filter(missed).sort((one, other) => timesShown(one) - timesShown(other)),
    ...met.filter((story) => !missed(story) && isAlike(story)),
  ];
  const filling = [
    ...able.filter((story) => !meetings.has(story.id) && isAlike(story)),
    ...met.filter((story) => !missed(story) && !isAlike(story)),
  ];
  const chosen = mix(fill(fill([], wanted, most), filling, fewest), [...wanted, ...filling]);
  return chosen.length < fewest ? [] : scatter(chosen, seed).map(({ id }) => id);
}

/** A story that was met comes back after three days at the earliest. */
function hasRested({ id }: ReturnStory, meetings: Meetings, today: string): boolean {
  return (meetings.daysSince(id, today) ?? Infinity) >= waitsInDays[0];
}

/** Whether the other half is out of mind: eight stories ago, or never met, and then the seed says which half comes first. */
function isApart(story: ReturnStory, meetings: Meetings, stories: readonly ReturnStory[], seed: number): boolean {
  const twin = stories.find(({ id }) => id === story.twin);
  if (!twin) return true;
  if (meetings.has(twin.id)) return meetings.countAfter(twin) >= storiesBetween;
  return meetings.has(story.id) || placeOf(story.id, seed) < placeOf(twin.id, seed);
}

/** Adds from a line until there are enough, never both halves of a pair. */
function fill(chosen: readonly ReturnStory[], line: readonly ReturnStory[], count: number): ReturnStory[] {
  const visit = [...chosen];
  for (const story of line) {
    if (visit.length < count && !visit.some(({ id, twin }) => id === story.id || twin === story.id)) visit.push(story);
  }
  return visit;
}

/** Where all are ordinary, or none is, the last one makes room for one of the others. */
function mix(visit: readonly ReturnStory[], line: readonly ReturnStory[]): readonly ReturnStory[] {
  const isOrdinary = ({ need }: ReturnStory) => need === 'ordinary';
  const [first] = visit;
  if (!first || visit.some((story) => isOrdinary(story) !== isOrdinary(first))) return visit;
  const kept = visit.slice(0, most - 1);
  const others = line.filter((story) => isOrdinary(story) !== isOrdinary(first));
  const mixed = fill(kept, others, kept.length + 1);
  return mixed.length > kept.length ? mixed : visit;
}
