/** A page that was read once and can be stamped for any number of editions. */
export type Template = { file: string; parts: readonly Part[] };

/** Text of the page as it stands, or a place that an edition fills. */
export type Part = string | SlotPart | AddressPart | ConditionPart | ListPart;

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

/** `<!--n:if name-->…<!--n:end-->`: kept when the value is neither empty, false nor absent. */
export type ConditionPart = { kind: 'if'; slot: Slot; parts: readonly Part[] };

/** `<!--n:each names name-->…<!--n:end-->`: once for every entry, which the inner slots know as `item`. */
export type ListPart = { kind: 'each'; slot: Slot; item: string; parts: readonly Part[] };

export type Value = string | boolean | readonly Value[] | { readonly [name: string]: Value };
export type Values = { readonly [name: string]: Value };
