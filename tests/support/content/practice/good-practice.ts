import type { Kind } from '#schemas/activity.ts';
import type { TestLocale } from '../good-texts.ts';
import { goodCaseTable } from './case-table.ts';
import { goodChoice } from './choice.ts';
import { goodConversation } from './conversation.ts';
import { goodOrder } from './order.ts';
import { goodRecognise } from './recognise.ts';
import { goodTechniques } from './techniques.ts';
import { goodTimeline } from './timeline.ts';
import { goodPlan, goodReflection } from './own-words.ts';
import { goodWorryCheck } from './worry-check.ts';

/** One practice in which every content check finds nothing. */
export interface GoodPractice {
  /** Its folder below `content/`. */
  path: string;
  /** `activity.yaml` */
  activity: string;
  /** `<locale>.yaml`, with `STATE` where the state of the translation belongs. */
  words: (locale: TestLocale) => string;
}

/** One of each kind, in the order in which the module lists them. A new kind adds its line. */
const byKind: { readonly [K in Kind]: GoodPractice } = {
  recognise: goodRecognise,
  conversation: goodConversation,
  choice: goodChoice,
  order: goodOrder,
  timeline: goodTimeline,
  techniques: goodTechniques,
  'worry-check': goodWorryCheck,
  plan: goodPlan,
  reflection: goodReflection,
  'case-table': goodCaseTable,
};

export const goodPractice: readonly GoodPractice[] = Object.values(byKind);
