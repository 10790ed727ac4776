import { z } from 'zod';
import { idSchema, textSchema } from '../ids.ts';
import { headShape, keyStateSchema } from './shared.ts';

/** Who may sit at the table of a local case meeting. The ten seats a reader chooses from. */
export const roleSchema = z.enum([
  'municipality',
  'police',
  'prosecutor',
  'youth-care',
  'school',
  'mental-health',
  'child-protection',
  'probation',
  'ngo',
  'family',
]);
export type Role = z.infer<typeof roleSchema>;

/** Whether experts may well see it otherwise than we do: said with our view, and never counted. */
const differSchema = z.boolean().default(false);

const seatSchema = z.strictObject({
  role: roleSchema,
  /** Asked to the first meeting, asked when there is a reason, or not asked. For the family `now` means: heard before anything is fixed. */
  seat: z.enum(['now', 'later', 'not']),
  differ: differSchema,
});

/** How far one piece of information goes: nobody hears it, some hear it, the whole table hears it. */
export const reachSchema = z.enum(['none', 'some', 'table']);
export type Reach = z.infer<typeof reachSchema>;

const cardSchema = z.strictObject({
  id: idSchema,
  /** Who knows it. */
  from: roleSchema,
  reach: reachSchema,
  /** Who hears it when only some do. */
  with: z.array(roleSchema).default([]),
  differ: differSchema,
});

const measureSchema = z.strictObject({
  id: idSchema,
  /** Preventive and caring, or a limit that is set. */
  sort: z.enum(['help', 'limit']),
  by: roleSchema,
  /** Our view of it in this case. `told`: explained and not judged, as in everything for families. */
  view: z.enum(['needed', 'possible', 'too-much', 'told']),
  /** Whether young person and family are asked for their side by it. */
  hears: z.boolean().default(false),
  differ: differSchema,
});

export const caseTableSchema = z.strictObject({
  kind: z.literal('case-table'),
  id: idSchema,
  /** Families get an example: measures are explained, and none of them is scored. */
  audience: z.enum(['professionals', 'families']),
  /** Each of the ten roles once, in the order in which they are offered. */
  seats: z.array(seatSchema).length(roleSchema.options.length),
  cards: z.array(cardSchema).min(5).max(10),
  measures: z.array(measureSchema).min(6).max(12),
  /** Moments at which the effect of the plan is seen, in their order. */
  steps: z.array(idSchema).length(3),
  sources: z.array(idSchema).min(1),
  key: keyStateSchema,
});
export type CaseTable = z.infer<typeof caseTableSchema>;

export const caseTableWordsSchema = z.strictObject({
  kind: z.literal('case-table'),
  ...headShape,
  /** What came in, and from whom. */
  text: textSchema,
  /** By role: why we ask it now, later or not. */
  seats: z.record(idSchema, textSchema),
  /** By card id: what is known, for which purpose it may be told (or what purpose is lacking), and why. */
  cards: z.record(idSchema, z.strictObject({ text: textSchema, purpose: textSchema, why: textSchema })),
  measures: z.record(idSchema, z.strictObject({ text: textSchema, why: textSchema })),
  /** By step id: when it is, and how it stands after a plan that fits, that is heavier, and that lacks something. */
  steps: z.record(
    idSchema,
    z.strictObject({ when: textSchema, fits: textSchema, heavier: textSchema, lighter: textSchema }),
  ),
  /** Added at the first step when nobody asked the family. */
  unheard: textSchema,
  /** What it turned out to be. */
  turned: textSchema,
});
export type CaseTableWords = z.infer<typeof caseTableWordsSchema>;
