import { z } from 'zod';
import { daySchema, idSchema, textSchema } from './ids.ts';
import { textStateSchema } from './text-state.ts';

/** One entry of `content/sources.yaml`: facts about a publication. What it supports is said per language. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Title in its own language. */
  title: textSchema,
  /** Language of the title, BCP 47. */
  lang: textSchema,
  /** Who answers for it: an organisation, a journal, a newspaper. */
  publisher: textSchema,
  url: z.url({ protocol: /^https?$/ }),
  /** Year or day of publication; `undated` when the copy that was read gave none. */
  date: z.union([daySchema, z.string().regex(/^\d{4}(-\d{2})?$/), z.literal('undated')]),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type Source = z.infer<typeof sourceSchema>;

/** `content/sources.yaml` */
export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });

/** `content/sources/<locale>.yaml`: what each source supports in this course, one sentence each. */
export const sourceWordsFileSchema = z.strictObject({
  state: textStateSchema,
  supports: z.record(idSchema, textSchema),
});
export type SourceWordsFile = z.infer<typeof sourceWordsFileSchema>;

/** `content/glossary/<locale>.yaml` */
export const glossaryFileSchema = z.strictObject({
  state: textStateSchema,
  terms: z.record(
    idSchema,
    z.strictObject({
      term: textSchema,
      /** Other forms and spellings by which search should find it. */
      also: z.array(textSchema),
      meaning: textSchema,
    }),
  ),
});
export type GlossaryFile = z.infer<typeof glossaryFileSchema>;

/** `content/sentences/<locale>.yaml`: the standing sentences of the course, used by id. */
export const sentencesFileSchema = z.strictObject({
  state: textStateSchema,
  sentences: z.record(idSchema, textSchema),
});
export type SentencesFile = z.infer<typeof sentencesFileSchema>;

/** `content/situations.yaml`: what may be urgent, in the order of the table on the page *Danger now*. */
export const situationsFileSchema = z.strictObject({
  situations: z
    .array(
      z.strictObject({
        id: idSchema,
        /** An icon in `content/pictures/`. */
        picture: idSchema,
        /** Whom to call: one contact, or the one for this moment and the one for otherwise. Of each the first number is shown. */
        contacts: z.array(idSchema).min(1).max(2),
        /** The `<Here id>` on the page *Danger now* where the fuller text begins. Neutral: it stays in the history of the browser. */
        part: idSchema,
      }),
    )
    .min(1),
});
export type SituationsFile = z.infer<typeof situationsFileSchema>;
export type Situation = SituationsFile['situations'][number];

/** `content/situations/<locale>.yaml` */
export const situationWordsFileSchema = z.strictObject({
  state: textStateSchema,
  situations: z.record(
    idSchema,
    z.strictObject({
      /** What it is, as the heading of the fuller text says it. */
      name: textSchema,
      /** What to do first: one short sentence that the fuller text says too. */
      step: textSchema,
    }),
  ),
});
export type SituationWordsFile = z.infer<typeof situationWordsFileSchema>;

export const contactNeedSchema = z.enum(['danger', 'advice', 'talk', 'child']);
export type ContactNeed = z.infer<typeof contactNeedSchema>;

const phoneSchema = z.strictObject({
  /** As a reader sees it: `0800-2000`. */
  show: z.string().regex(/^\+?[0-9][0-9 -]*[0-9]$/, 'expected digits, blanks and hyphens only'),
  /** As the phone dials it: `08002000`. */
  dial: z.string().regex(/^\+?[0-9]{3,15}$/, 'expected digits only, as the phone dials them'),
});

export const contactSchema = z
  .strictObject({
    id: idSchema,
    /** The service's own name, never translated. */
    name: textSchema,
    needs: z.array(contactNeedSchema).min(1),
    phones: z.array(phoneSchema),
    web: z.strictObject({ show: textSchema, url: z.url({ protocol: /^https$/ }) }).optional(),
    email: z.email().optional(),
    /** `confirmed`: seen at the operator's or on a national government page. `seen`: at another serious source. */
    status: z.enum(['confirmed', 'seen']),
    sources: z.array(idSchema).min(1),
    /** Date printed on the page where it was seen. */
    seen: z.union([daySchema, z.literal('undated')]),
    /** Day on which somebody rang or read the live page; `never` until then. */
    checkedLive: z.union([daySchema, z.literal('never')]),
    nextCheck: daySchema,
    free: z.union([z.boolean(), z.literal('unknown')]),
    dayAndNight: z.union([z.boolean(), z.literal('unknown')]),
  })
  .refine((contact) => contact.phones.length > 0 || contact.web !== undefined, {
    message: 'a contact has at least a phone number or a web address',
  })
  .refine((contact) => contact.phones.every((phone) => phone.show.replace(/[ -]/g, '') === phone.dial), {
    message: 'the number shown and the number dialled differ',
    path: ['phones'],
  });
export type Contact = z.infer<typeof contactSchema>;

/** `content/contacts/<country>.yaml` */
export const contactsFileSchema = z.strictObject({
  country: z.string().regex(/^[a-z]{2}$/),
  contacts: z.array(contactSchema).min(1),
});
export type ContactsFile = z.infer<typeof contactsFileSchema>;

/** `content/contacts/<country>/<locale>.yaml` */
export const contactWordsFileSchema = z.strictObject({
  state: textStateSchema,
  contacts: z.record(
    idSchema,
    z.strictObject({
      /** For what, and for whom, in one or two sentences. */
      what: textSchema,
      /** What to know before the call: who will know, name, cost. */
      know: textSchema.optional(),
    }),
  ),
});
export type ContactWordsFile = z.infer<typeof contactWordsFileSchema>;

/** `content/search/<locale>.yaml`: spelling variants and everyday words for the same thing. */
export const searchWordsFileSchema = z.strictObject({
  /** Each row lists words that find the same pages. */
  synonyms: z.array(z.array(textSchema).min(2)),
  /** Little words that people type and that tell nothing, such as articles; search passes over them. */
  passOver: z.array(textSchema),
});
export type SearchWordsFile = z.infer<typeof searchWordsFileSchema>;
