import type { Failure } from '#domain/offline/copy-state.ts';

export type KeepProps = {
  /** The language that is kept: `ar`. */
  localeId: string;
  /** Tag for `Intl`, such as `ar-u-nu-latn`. */
  locale: string;
  /** Address of the site's first page, `/index.html`; tells which folder is the site. */
  home: string;
  strings: KeepStrings;
};

/** `offline` of the interface strings. */
export type KeepStrings = {
  title: string;
  plain: string;
  unsupported: string;
  lead: string;
  seen: string;
  size: string;
  later: string;
  keep: string;
  progress: string;
  progressName: string;
  loading: string;
  stop: string;
  stopped: string;
  goOn: string;
  drop: string;
  kept: string;
  update: string;
  updateNow: string;
  meanwhile: string;
  remove: string;
  again: string;
  failed: Readonly<Record<Failure, string>>;
  said: Readonly<Record<'kept' | 'stopped' | 'removed', string>>;
  onPage: Readonly<Record<'old' | 'newer' | 'link', string>>;
};
