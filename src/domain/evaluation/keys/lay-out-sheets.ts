import type { Story } from '#schemas/activity.ts';
import { crc32 } from '../../offline/crc32.ts';

/** As many stories as somebody can read with care in one sitting. */
export const storiesPerSheet = 24;

type Sheet<T> = T[];
type Placeable = Pick<Story, 'id' | 'need' | 'twin'>;

/**
 * The stories on sheets for raters: needs spread evenly over the sheets and never more than three alike in a row, the halves of a pair on
 * different sheets, or eight apart where there is only one. The same stories always give the same sheets, in every language.
 */
export function layOutSheets<T extends Placeable>(stories: readonly T[], limit = storiesPerSheet): Sheet<T>[] {
  let best: { sheets: Sheet<T>[]; faults: number } | undefined;
  for (let attempt = 0; attempt < attempts && best?.faults !== 0; attempt += 1) {
    const sheets = deal(inOrder(stories, 2 * attempt), limit).map((sheet) => inOrder(sheet, 2 * attempt + 1));
    const faults = countFaults(sheets);
    if (!best || faults < best.faults) best = { sheets, faults };
  }
  return best?.sheets ?? [];
}

/** `A` for the first sheet. */
export function sheetLetter(sheet: number): string {
  return String.fromCharCode(65 + sheet);
}

/** `A1` for the first story of the first sheet: what stands on the paper, and in the file that ratings are typed into. */
export function placeOnSheets(sheet: number, story: number): string {
  return `${sheetLetter(sheet)}${story + 1}`;
}

/** A few tries are enough for a mixed set; one that cannot be mixed gets the best of these. */
const attempts = 200;
const longestRun = 3;
const twinsApart = 8;

/** Each story goes where its twin is not, where its need is rarest, and where there is most room. */
function deal<T extends Placeable>(stories: readonly T[], limit: number): Sheet<T>[] {
  const sheets: Sheet<T>[] = Array.from({ length: Math.ceil(stories.length / limit) }, () => []);
  const room = Math.ceil(stories.length / sheets.length);
  const byNeed = stories.toSorted((a, b) => compare(a.need, b.need));
  for (const story of byNeed) {
    const cost = (sheet: Sheet<T>) =>
      (sheet.length >= room ? 1e6 : 0) +
      (sheet.some(({ id }) => id === story.twin?.of) ? 1e4 : 0) +
      sheet.filter(({ need }) => need === story.need).length * 100 +
      sheet.length;
    sheets.toSorted((a, b) => cost(a) - cost(b))[0]?.push(story);
  }
  return sheets;
}

/** An order that depends on the seed and on nothing else: neither on how the stories came nor on chance. */
function inOrder<T extends Placeable>(stories: readonly T[], seed: number): T[] {
  const place = ({ id }: T) => mix(crc32(new TextEncoder().encode(id)) + Math.imul(seed, 0x9e3779b9));
  return stories.toSorted((a, b) => place(a) - place(b) || compare(a.id, b.id));
}

/** Finalizer of MurmurHash3: a sum alone would leave stories that are neighbours for one seed neighbours for the next. */
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function countFaults(sheets: readonly Sheet<Placeable>[]): number {
  return sheets.reduce((sum, sheet) => sum + longRuns(sheet) + nearTwins(sheet), 0);
}

function longRuns(sheet: Sheet<Placeable>): number {
  return sheet.filter((story, at) => {
    const before = sheet.slice(Math.max(0, at - longestRun), at);
    return before.length === longestRun && before.every(({ need }) => need === story.need);
  }).length;
}

function nearTwins(sheet: Sheet<Placeable>): number {
  return sheet.filter(({ twin }, at) => {
    const other = sheet.findIndex(({ id }) => id === twin?.of);
    return other > at && other - at < twinsApart;
  }).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
