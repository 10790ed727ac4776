/** A page that was read once and can be stamped for any number of editions. */
export type Template = { file: string; parts: readonly Part[]; links: readonly PageLink[] };

/** A link to another page of the site, and the blocks it stands in: it exists only where all of them are kept. */
export type PageLink = { to: string; line: number; within: readonly (readonly string[])[] };

/** Text of the page as it stands, or a place that an edition fills. */
export type Part = string | SlotPart | AddressPart | MarkupPart | ConditionPart | ListPart;

/** A value by its name, `['contact', 'title']` for `@@contact.title@@`, and the line of the core page it stands on. */
export type Slot = { path: readonly string[]; line: number };

export type SlotPart = { kind: SlotKind; slot: Slot };

/**
 * Where a value lands, which decides how it is written.
 * `props` is JSON inside an attribute, as Astro hands data to an island; `hash` is the token style's hash in the policy.
 */
export type SlotKind = 'text' | 'attribute' | 'json' | 'props' | 'css' | 'hash';

/** The whole value of an attribute that leads somewhere; judged as a whole, since a scheme may be put together from pieces. */
export type AddressPart = { kind: 'address'; pieces: readonly (string | Slot)[] };

/** `<!--n:html name-->`: markup that was checked before, such as a logo. */
export type MarkupPart = { kind: 'html'; slot: Slot };

/** `<!--n:if name-->…<!--n:end-->`: kept when the value is neither empty, false nor absent. */
export type ConditionPart = { kind: 'if'; slot: Slot; parts: readonly Part[] };

/** `<!--n:each names name-->…<!--n:end-->`: once for every entry, which the inner slots know as `item`. */
export type ListPart = { kind: 'each'; slot: Slot; item: string; parts: readonly Part[] };

export type Value = string | boolean | Markup | readonly Value[] | { readonly [name: string]: Value };

/** Markup that somebody looked at: text alone never becomes markup. */
export type Markup = { readonly markup: string };
export type Values = { readonly [name: string]: Value };
