/** A key with a plural form at its end: `minutes_few` as i18next writes it, or `peace.few` in an object for an island. */
export function formOf(key: string): { base: string; form: string } | undefined {
  const [, base, form] = /^(.+[_.])(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return base === undefined || form === undefined ? undefined : { base, form };
}

/** Keys that are given in plural forms: those with a form "other". */
export function pluralBases(keys: readonly string[]): string[] {
  return keys.filter((key) => formOf(key)?.form === 'other').map((key) => formOf(key)?.base ?? '');
}

/** The plural forms of a language, in the order of CLDR: zero, one, two, few, many, other. */
export function pluralForms(format: string): string[] {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const has: readonly string[] = new Intl.PluralRules(format).resolvedOptions().pluralCategories;
  return order.filter((form) => has.includes(form));
}

/** Names in double braces, each once, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? ''))].sort();
}
