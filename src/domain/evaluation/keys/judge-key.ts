import { needSchema, type Need } from '#schemas/activity.ts';
import { stepOf, type Rating } from './rating.ts';

/** Who has to rate a story before anything is said about its key, and how far they must agree (practice.md section 7). */
export const panelRule = { raters: 5, practitioners: 2, parents: 2, backgrounds: 2, agreement: 0.8 } as const;

export type PanelPart = 'raters' | 'practitioners' | 'parents' | 'backgrounds';

export type KeyVerdict = {
  /** How many rated, and on how many of each sort we may count. */
  panel: Record<PanelPart, number>;
  /** How many raters gave each answer. */
  answers: Record<Need, number>;
  /** Share of the raters who chose the story's own need; 0 while nobody rated. */
  agreement: number;
} & (
  | { kind: 'rated' }
  /** Too few of some sort: the key stays as it is. Each with how many are missing. */
  | { kind: 'incomplete'; missing: { part: PanelPart; count: number }[] }
  | {
      kind: 'discussion';
      /** `divided`: below 80% on this need. `far-apart`: somebody is two steps from it. */
      why: ('divided' | 'far-apart')[];
      /** Another need on which 80% agree: then the story, or its key, says something else than its author meant. */
      instead?: Need;
    }
);

/**
 * Whether a story may be scored. Two steps away is counted from the story's need: act now for an ordinary story, or leaving a dangerous one be.
 * @param ratings Of this story, one a rater.
 */
export function judgeKey(need: Need, ratings: readonly Rating[]): KeyVerdict {
  const answers = countAnswers(ratings);
  const panel = measurePanel(ratings);
  const agreement = ratings.length === 0 ? 0 : answers[need] / ratings.length;
  const seen = { panel, answers, agreement };
  const missing = findMissing(panel);
  if (missing.length > 0) return { ...seen, kind: 'incomplete', missing };
  const isDivided = agreement < panelRule.agreement;
  const isFar = ratings.some(({ answer }) => Math.abs(stepOf(answer) - stepOf(need)) === 2);
  if (!isDivided && !isFar) return { ...seen, kind: 'rated' };
  const instead = needSchema.options.find(
    (other) => other !== need && answers[other] / ratings.length >= panelRule.agreement,
  );
  return {
    ...seen,
    kind: 'discussion',
    why: [...(isDivided ? (['divided'] as const) : []), ...(isFar ? (['far-apart'] as const) : [])],
    ...(instead && { instead }),
  };
}

/** A background that was not told adds nothing: what we do not know may be the same. */
function measurePanel(ratings: readonly Rating[]): Record<PanelPart, number> {
  const count = (...roles: string[]) => ratings.filter(({ role }) => roles.includes(role)).length;
  const backgrounds = new Set(ratings.map(({ background }) => background).filter((letter) => letter !== ''));
  return {
    raters: ratings.length,
    practitioners: count('practitioner', 'both'),
    parents: count('parent', 'both'),
    backgrounds: backgrounds.size,
  };
}

function findMissing(panel: Record<PanelPart, number>) {
  const parts = ['raters', 'practitioners', 'parents', 'backgrounds'] as const;
  return parts.map((part) => ({ part, count: panelRule[part] - panel[part] })).filter(({ count }) => count > 0);
}

function countAnswers(ratings: readonly Rating[]): Record<Need, number> {
  const count = (need: Need) => ratings.filter(({ answer }) => answer === need).length;
  return { ordinary: count('ordinary'), worry: count('worry'), danger: count('danger') };
}
