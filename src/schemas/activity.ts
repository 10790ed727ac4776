import { z } from 'zod';
import { caseTableSchema, caseTableWordsSchema } from './practice/case-table.ts';
import { choiceSchema, choiceWordsSchema } from './practice/choice.ts';
import { conversationSchema, conversationWordsSchema } from './practice/conversation.ts';
import { orderSchema, orderWordsSchema } from './practice/order.ts';
import { recogniseSchema, recogniseWordsSchema } from './practice/recognise.ts';
import { techniquesSchema, techniquesWordsSchema } from './practice/techniques.ts';
import { timelineSchema, timelineWordsSchema } from './practice/timeline.ts';
import { planSchema, planWordsSchema } from './practice/plan.ts';
import { reflectionSchema, reflectionWordsSchema } from './practice/reflection.ts';
import { worryCheckSchema, worryCheckWordsSchema } from './practice/worry-check.ts';

export * from './practice/case-table.ts';
export * from './practice/choice.ts';
export * from './practice/conversation.ts';
export * from './practice/order.ts';
export * from './practice/plan.ts';
export * from './practice/recognise.ts';
export * from './practice/reflection.ts';
export * from './practice/shared.ts';
export * from './practice/techniques.ts';
export * from './practice/timeline.ts';
export * from './practice/worry-check.ts';

/** `content/programme/<track>/<module>/practice/<activity>/activity.yaml` */
export const activitySchema = z.discriminatedUnion('kind', [
  recogniseSchema,
  conversationSchema,
  choiceSchema,
  orderSchema,
  timelineSchema,
  techniquesSchema,
  worryCheckSchema,
  planSchema,
  reflectionSchema,
  caseTableSchema,
]);
export type Activity = z.infer<typeof activitySchema>;

/** `…/practice/<activity>/<locale>.yaml` */
export const activityWordsSchema = z.discriminatedUnion('kind', [
  recogniseWordsSchema,
  conversationWordsSchema,
  choiceWordsSchema,
  orderWordsSchema,
  timelineWordsSchema,
  techniquesWordsSchema,
  worryCheckWordsSchema,
  planWordsSchema,
  reflectionWordsSchema,
  caseTableWordsSchema,
]);
export type ActivityWords = z.infer<typeof activityWordsSchema>;

/** The kinds of practice there are. */
export type Kind = Activity['kind'];

/** The structure and the words of one kind, for tables that have an entry for each. */
export type ActivityOf<K extends Kind> = Extract<Activity, { kind: K }>;
export type WordsOf<K extends Kind> = Extract<ActivityWords, { kind: K }>;
