import type { Need } from '#schemas/activity.ts';

/** What there was reason for. Weeks are counted from 1. Without a band there was none in any week. */
export type Reason = {
  band?: { from: number; to: number } | undefined;
  misconceptions: { sooner: string; later?: string | undefined };
};

/** Codes of what may be said of one timeline. None of them carries a number. */
export type MoveCode = 'before' | 'within' | 'after' | 'unmoved' | 'stayed' | 'asked' | 'acted';

export type LookBack = {
  /** What is said, in this order. */
  codes: readonly MoveCode[];
  /** The week, from 1, in which she first said more than "ordinary"; undefined when she never did. */
  moved: number | undefined;
  /** The mistaken idea that may be behind it. Asking advice about a harmless timeline has none: it is no error. */
  idea: string | undefined;
};

/** What may be said when one timeline is judged: of this one alone, so that the order of timelines never matters. */
export function lookBack({ band, misconceptions }: Reason, answers: readonly Need[]): LookBack {
  const moved = findMove(answers);
  const acted: MoveCode[] = answers.includes('danger') ? ['acted'] : [];
  if (!band) {
    const asked: MoveCode[] = answers.includes('worry') ? ['asked'] : [];
    const codes: MoveCode[] = moved === undefined ? ['stayed'] : [...asked, ...acted];
    return { codes, moved, idea: acted.length > 0 ? misconceptions.sooner : undefined };
  }
  const place = moved === undefined ? 'unmoved' : relate(moved, band);
  const ideas = { before: misconceptions.sooner, within: undefined, after: misconceptions.later };
  const idea = place === 'unmoved' ? misconceptions.later : ideas[place];
  return { codes: [place, ...acted], moved, idea: idea ?? (acted.length > 0 ? misconceptions.sooner : undefined) };
}

/** Where a week stands beside a band: mirrored weeks give mirrored answers. */
export function relate(week: number, { from, to }: { from: number; to: number }): 'before' | 'within' | 'after' {
  if (week < from) return 'before';
  return week > to ? 'after' : 'within';
}

function findMove(answers: readonly Need[]): number | undefined {
  const index = answers.findIndex((answer) => answer !== 'ordinary');
  return index < 0 ? undefined : index + 1;
}
