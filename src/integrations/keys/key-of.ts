import type { KeyVerdict } from '#domain/evaluation/keys/judge-key.ts';
import type { StoryKey } from '#schemas/activity.ts';

/**
 * What `activity.yaml` is to say of a story.
 * @param day On which its last rating was handed in.
 * @returns undefined while its panel is incomplete: then its key stays as it is.
 */
export function keyOf(verdict: KeyVerdict, day: string): StoryKey | undefined {
  if (verdict.kind === 'incomplete') return undefined;
  // Never rounded up: 79.9% would become the 80% that it is not. The tiny part keeps 0.29 * 100 from becoming 28.
  const agreement = Math.floor(verdict.agreement * 100 + 1e-9) / 100;
  return { status: verdict.kind, raters: verdict.panel.raters, agreement, on: day };
}
