import type { Group } from '#domain/search/engine.ts';
import type { Plurals } from '#i18n/format.ts';
import type { SearchPlace } from '#platform/search/open-search.ts';

export type SearchProps = {
  /** Tag for `Intl`, such as `ar-u-nu-latn`. */
  locale: string;
  dir: 'ltr' | 'rtl';
  place: SearchPlace;
  /** Where to go when nothing was found. */
  ways: readonly { text: string; href: string }[];
  strings: SearchStrings;
};

/** `search` of the interface strings. */
export type SearchStrings = {
  label: string;
  keys: string;
  clear: string;
  waiting: string;
  count: Plurals;
  groups: Readonly<Record<Group, string>>;
  onlyTitles: string;
  nothing: string;
  nothingLead: string;
  unavailable: string;
  unavailableLead: string;
};
