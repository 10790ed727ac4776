import { posix } from 'node:path';
import type { Values } from '#domain/edition/template.ts';
import { neutralPage } from '#domain/programme/address.ts';
import type { Edition } from '#schemas/edition.ts';
import { sha256 } from '../finish/policy.ts';
import type { EditionFiles } from './read-edition.ts';

/**
 * What an edition puts into one page: `name`, `leave`, `tokens` and `tokens-hash`.
 * @param page Path inside the core; its first folder is the language.
 */
export function valuesFor({ edition, tokens }: EditionFiles, page: string): Values {
  const locale = localeOf(edition, page);
  return {
    name: edition.name[locale] ?? edition.id,
    leave: edition.leaveTo === 'built-in' ? wayTo(page, `${locale}/${neutralPage}.html`) : edition.leaveTo,
    tokens,
    'tokens-hash': sha256(tokens),
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
