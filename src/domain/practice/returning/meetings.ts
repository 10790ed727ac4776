import { daysBetween } from './calendar-days.ts';
import type { History } from './history.ts';

/** A story as the planning of a visit sees it. */
export type ReturnStory = {
  id: string;
  /** The mistaken idea it answers. */
  misconception: string;
  need: 'ordinary' | 'worry' | 'danger';
  /** The other half of its pair. */
  twin?: string | undefined;
};

/** How many other stories lie between the two halves of a pair, so that nobody notices what they share. */
export const storiesBetween = 8;

/** When each story was met last, in its set or in a return visit. */
export class Meetings {
  readonly #lastDay = new Map<string, string>();
  readonly #place: ReadonlyMap<string, number>;

  /** @param stories In the order of the programme: within one day she is taken to have read in that order. */
  constructor(stories: readonly ReturnStory[], { answers, shown }: History) {
    this.#place = new Map(stories.map(({ id }, index) => [id, index]));
    for (const { story, day } of [...answers, ...shown]) {
      if (this.#place.has(story) && day > (this.#lastDay.get(story) ?? '')) this.#lastDay.set(story, day);
    }
  }

  has(story: string): boolean {
    return this.#lastDay.has(story);
  }

  /** Whole days since she met it last; undefined when she never did. */
  daysSince(story: string, today: string): number | undefined {
    const day = this.#lastDay.get(story);
    return day === undefined ? undefined : daysBetween(day, today);
  }

  /** How many stories were met after this one, without counting its other half. */
  countAfter({ id, twin }: ReturnStory): number {
    return [...this.#lastDay.keys()].filter((other) => other !== twin && this.#isAfter(other, id)).length;
  }

  #isAfter(one: string, other: string): boolean {
    const [day = '', otherDay = ''] = [this.#lastDay.get(one), this.#lastDay.get(other)];
    return day === otherDay ? this.#place.get(one)! > this.#place.get(other)! : day > otherDay;
  }
}
