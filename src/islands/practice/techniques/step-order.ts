import type { Step } from '#schemas/activity.ts';

/** The answers as they stand on the screen: nothing wrong first, then in the order in which they happen. */
export const stepOrder: readonly Step[] = ['nothing', 'find', 'trust', 'isolate', 'press'];
