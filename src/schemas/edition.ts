import { z } from 'zod';
import { daySchema, idSchema, localeIdSchema, textSchema } from './ids.ts';
import { contactNeedSchema } from './reference.ts';

/**
 * Text that an edition puts on every page: one line of words. Signs that build markup are refused, although stamping would write
 * them harmlessly: nobody means them, so something went wrong where the text was made.
 */
const plainSchema = textSchema
  .max(600, 'expected at most 600 characters')
  .refine((text) => !/[<>{}]|@@/.test(text), 'expected words without <, >, {, } and @@')
  // Marks that turn the direction of what follows could make an address or a number read as another one.
  // U+2028 and U+2029 end a line, in older browsers also inside the texts of a script such as the search files.
  .refine(
    (text) => text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text),
    'expected one line without invisible signs',
  );

const shortSchema = plainSchema.max(80, 'expected at most 80 characters');
const wordsSchema = z.record(localeIdSchema, plainSchema);
const shortWordsSchema = z.record(localeIdSchema, shortSchema);

const webSchema = z.strictObject({
  /** As a reader sees it: `stad.example/hulp`. */
  show: shortSchema,
  url: z.url({ protocol: /^https$/, error: 'expected an address that begins with https://' }),
});

/**
 * Language, perhaps script and region: `nl`, `zh-Hant`, `pt-BR`. Narrower than BCP 47, and so that `Intl.DisplayNames` takes
 * every one: it throws on what merely looks like a tag.
 */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$/;

/** `show` as a reader sees it. `dial`, digits only, may be left out: it is then what is shown without blanks and hyphens. */
const ownPhoneSchema = z
  .strictObject({
    show: z.string().regex(/^\+?[0-9][0-9 -]*[0-9]$/, 'expected digits, blanks and hyphens, such as "030 286 00 00"'),
    dial: z
      .string()
      .regex(/^\+?[0-9]{3,15}$/, 'expected digits only, as the phone dials them, such as "0302860000"')
      .optional(),
  })
  .transform(({ show, dial }) => ({ show, dial: dial ?? bareNumber(show) }))
  .refine(({ show, dial }) => bareNumber(show) === dial, {
    error: ({ input }) => {
      const { show, dial } = input as { show: string; dial: string }; // of the shape above, or zod would not ask
      return `expected the same number in both: shown is ${bareNumber(show)}, dialled ${dial}. You may leave "dial" out`;
    },
  });

function bareNumber(show: string): string {
  return show.replace(/[ -]/g, '');
}

/** A desk or a telephone of the municipality itself, or of a partner near by. */
export const localContactSchema = z
  .strictObject({
    id: idSchema,
    /** The service's own name, never translated. */
    name: shortSchema,
    needs: z.array(contactNeedSchema).min(1),
    /** For what, and for whom. */
    what: wordsSchema,
    /** What to know before the call: who will know, name, cost. */
    know: wordsSchema.optional(),
    /** Opening hours: "Monday to Friday, 9.00 to 17.00". */
    hours: wordsSchema.optional(),
    /** Languages spoken there, BCP 47: `nl`, `ar`, `rif`. */
    speaks: z.array(z.string().regex(LANGUAGE_TAG, 'expected a language code such as "nl"')).max(12),
    phones: z.array(ownPhoneSchema).max(3),
    web: webSchema.optional(),
    email: z.email().optional(),
    /** A place to walk in: street, number, town. */
    address: plainSchema.optional(),
    /** Where the number was seen: a page of the service itself. */
    source: z.url({ protocol: /^https$/ }),
    /** Day on which somebody of the municipality rang the number or read the live page. */
    checked: daySchema,
    /** Day of the next check, at most a year later. */
    nextCheck: daySchema,
  })
  .refine((contact) => contact.phones.length > 0 || contact.web || contact.email || contact.address, {
    message: 'expected at least one way to reach them: phones, web, email or address',
  });
export type LocalContact = z.infer<typeof localContactSchema>;

/** Who publishes the site and answers for it. */
const publisherSchema = z.strictObject({
  /** Own name, never translated: `Gemeente Waterdorp`. */
  name: shortSchema,
  /** The department that answers, per language. */
  department: shortWordsSchema,
  email: z.email(),
  phone: ownPhoneSchema.optional(),
  /** For letters. */
  address: plainSchema.optional(),
  web: webSchema.optional(),
});

const statementsSchema = z.strictObject({
  accessibility: z.strictObject({
    /** Of the statement in the public register; absent while there is none. A: all rules met. B: partly. C: first steps. D: not met. */
    status: z.strictObject({ letter: z.enum(['A', 'B', 'C', 'D']), register: webSchema, on: daySchema }).optional(),
    /** Working days within which an answer comes. */
    answerDays: z.int().min(1).max(60),
    /** Who judges a complaint when the answer does not help. */
    complaints: webSchema,
  }),
  privacy: z.strictObject({
    /** The municipality's own notice: purposes, legal basis, who processes for it. */
    notice: webSchema.optional(),
    /** The officer for data protection. */
    officer: z.email(),
    /** Days that the web server keeps its log; 0 when it writes none with addresses. */
    logDays: z.int().min(0).max(365),
    /** The authority that judges a complaint. */
    complaints: webSchema,
  }),
});

/** `content/editions/<id>/edition.yaml`: one municipality, or the base. */
export const editionSchema = z.strictObject({
  id: idSchema,
  /** An example with an invented municipality; every page says so. */
  invented: z.boolean().default(false),
  /** Product name per language, as it stands in titles and on the home screen. */
  name: z.record(localeIdSchema, plainSchema.max(40, 'expected at most 40 characters: it stands in every title')),
  /** First one is the default. */
  languages: z.array(localeIdSchema).min(1),
  country: z.string().regex(/^[a-z]{2}$/),
  tracks: z.array(idSchema).min(1),
  /** Where the site will stand, with a slash at the end; for search engines only, the site works anywhere. */
  site: z
    .url({ protocol: /^https$/ })
    .refine((url) => /^https:\/\/[^?#]+\/$/.test(url), 'expected an address with a slash at the end, without ? and #')
    .optional(),
  /** Where *Leave now* goes: a neutral page elsewhere, or the neutral page that comes with the site. */
  leaveTo: z.union([z.literal('built-in'), z.url({ protocol: /^https$/ })]),
  publisher: publisherSchema.optional(),
  /** A greeting on the home page, per language. */
  welcome: wordsSchema.optional(),
  /** Shown on the help page beside the national help lines; nobody in need reads more than two dozen. */
  contacts: z.array(localContactSchema).max(24).default([]),
  statements: statementsSchema.optional(),
});
export type Edition = z.infer<typeof editionSchema>;
