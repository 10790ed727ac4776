import type { ErasablePart } from '#domain/progress/erase.ts';
import type { Need } from '#schemas/activity.ts';
import type { Theme } from '#schemas/saved-record.ts';
import type { MovingStrings } from './moving/moving-props.ts';
import type { Said } from './state.ts';

export type DeviceProps = {
  /** Tag for `Intl`, such as `ar-u-nu-latn`. */
  locale: string;
  /** Titles of lessons by address (`mothers/change/what-changes`) and of stories by id, in the page's language. */
  titles: Readonly<Record<string, string>>;
  /** Address of the site's first page, `/index.html`; tells which folder is the site. */
  home: string;
  strings: DeviceStrings;
  moving: MovingStrings;
};

/** `device` of the interface strings. */
export type DeviceStrings = {
  title: string;
  plain: string;
  nothing: string;
  kept: string;
  unreadable: string;
  newer: string;
  blocked: string;
  notLoaded: string;
  old: string;
  all: string;
  language: string;
  theme: string;
  themes: Readonly<Record<Theme, string>>;
  lastUsed: string;
  lessons: string;
  lesson: string;
  practice: string;
  answer: string;
  answers: Readonly<Record<Need, string>>;
  returning: string;
  putOff: string;
  offerOff: string;
  offerOn: string;
  plans: string;
  reflections: string;
  own: string;
  none: string;
  forget: Readonly<Record<ErasablePart, string>>;
  consent: string;
  consentLead: string;
  anew: string;
  anewLead: string;
  erase: string;
  eraseAsk: string;
  eraseYes: string;
  eraseNo: string;
  said: Readonly<Record<Exclude<Said, 'notLoaded'>, string>>;
};
