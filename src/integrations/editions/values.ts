import { posix } from 'node:path';
import type { Value, Values } from '#domain/edition/template.ts';
import { neutralPage } from '#domain/programme/address.ts';
import { formatDay, formatList, nameLanguage } from '#i18n/formats.ts';
import { contactNeedSchema } from '#schemas/reference.ts';
import type { Edition, LocalContact } from '#schemas/edition.ts';
import type { Locale } from '#schemas/locales.ts';
import { sha256 } from '../finish/policy.ts';
import { asLogoFile } from './clean-logo.ts';
import type { EditionFiles } from './read-edition.ts';

/** What an edition puts into pages. The table of names stands in README.md. */
export type EditionValues = {
  /** @param page Path inside the core; its first folder is the language. */
  for: (page: string) => Values;
  /** Files that only this edition has, by path. */
  files: ReadonlyMap<string, string>;
};

/** A logo of more bytes is a file of its own: inside each page it would cost a reader more than the page. */
const INLINE_LOGO = 1_500;
const LOGO_FILE = 'logo.svg';

export function createValues({ edition, tokens, logo }: EditionFiles, locales: readonly Locale[]): EditionValues {
  const isInline = logo.markup.length <= INLINE_LOGO;
  const first = locales.find(({ id }) => id === edition.languages[0]);
  const everywhere: Values = {
    tokens,
    'tokens-hash': sha256(tokens),
    logo: isInline ? logo : { markup: '' },
    'logo-file': !isInline,
    invented: edition.invented,
    first: { id: first?.id ?? '', dir: first?.dir ?? '' },
    languages: flags(edition.languages),
    'in-order': edition.languages.map((id) => flags([id])),
    default: flags(edition.languages.slice(0, 1)),
    tracks: flags(edition.tracks),
    site: edition.site ?? '',
    nobody: edition.publisher === undefined,
    'no-statements': edition.statements === undefined,
    'no-status': edition.statements?.accessibility.status === undefined,
  };
  const spoken = new Map(
    locales
      .filter(({ id }) => edition.languages.includes(id))
      .map((locale) => [locale.id, spokenValues(edition, locale)]),
  );
  return {
    for: (page) => {
      const locale = localeOf(edition, page);
      return { ...everywhere, ...spoken.get(locale), ...placeValues(edition, page, locale) };
    },
    files: new Map(isInline ? [] : [[LOGO_FILE, asLogoFile(logo.markup)]]),
  };
}

/** `{ nl: true, ar: true }`, for `<!--n:if languages.nl-->`. */
function flags(ids: readonly string[]): Values {
  return Object.fromEntries(ids.map((id) => [id, true]));
}

/** What depends on the language of the page. */
function spokenValues(edition: Edition, locale: Locale): Values {
  const { publisher, statements, contacts } = edition;
  return {
    name: edition.name[locale.id] ?? edition.id,
    welcome: edition.welcome?.[locale.id] ?? '',
    publisher: publisher
      ? { ...optional(publisher), department: publisher.department[locale.id] ?? '', dial: publisher.phone?.dial ?? '' }
      : false,
    statements: statements ? statementValues(statements, locale) : false,
    local: Object.fromEntries(
      contactNeedSchema.options.map((need) => [
        need,
        contacts.filter(({ needs }) => needs.includes(need)).map((contact) => contactValues(contact, locale)),
      ]),
    ),
  };
}

function contactValues(contact: LocalContact, locale: Locale): Value {
  return {
    name: contact.name,
    what: contact.what[locale.id] ?? '',
    know: contact.know?.[locale.id] ?? '',
    hours: contact.hours?.[locale.id] ?? '',
    speaks: formatList(
      contact.speaks.map((language) => nameLanguage(language, locale)),
      locale,
    ),
    phones: contact.phones,
    web: contact.web ?? false,
    email: contact.email ?? '',
    address: contact.address ?? '',
    checked: formatDay(contact.checked, locale),
  };
}

function statementValues({ accessibility, privacy }: NonNullable<Edition['statements']>, locale: Locale): Value {
  const { status } = accessibility;
  return {
    status: status
      ? {
          ...flags([status.letter.toLowerCase()]),

          register: status.register,
          on: formatDay(status.on, locale),
        }
      : false,
    'answer-days': String(accessibility.answerDays),
    complaints: accessibility.complaints,
    officer: privacy.officer,
    notice: privacy.notice ?? false,
    'log-days': privacy.logDays === 0 ? '' : String(privacy.logDays),
    'no-log': privacy.logDays === 0,
    'privacy-complaints': privacy.complaints,
  };
}

function optional({ name, email, phone, address, web }: NonNullable<Edition['publisher']>) {
  return { name, email, phone: phone?.show ?? '', address: address ?? '', web: web ?? false };
}

/** What depends on where the page lies. */
function placeValues(edition: Edition, page: string, locale: string): Values {
  return {
    leave: edition.leaveTo === 'built-in' ? wayTo(page, `${locale}/${neutralPage}.html`) : edition.leaveTo,
    'logo-src': wayTo(page, LOGO_FILE),
  };
}

/** Pages outside every language folder speak the edition's first language. */
function localeOf(edition: Edition, page: string): string {
  const folder = page.split('/')[0] ?? '';
  return edition.languages.includes(folder) ? folder : (edition.languages[0] ?? folder);
}

function wayTo(page: string, target: string): string {
  const way = posix.relative(posix.dirname(page), target);
  return way.startsWith('.') || page !== '404.html' ? way : `./${way}`; // The script of 404.html mends what begins with "./".
}
