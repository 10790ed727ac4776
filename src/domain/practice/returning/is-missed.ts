import type { Need } from '#schemas/activity.ts';

/** Whether an answer would not have helped. Asking advice about something ordinary always may. */
export function isMissed(need: Need, answer: Need): boolean {
  return need !== answer && !(need === 'ordinary' && answer === 'worry');
}
