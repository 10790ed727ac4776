/** One message in the plural forms of its language; a count picks among them. */
export type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Template = string | Plurals;

/**
 * A message with its values filled in, for the browser, where i18next does not come along.
 * @param template Named values stand as `{{name}}`. Plural forms are chosen by the value `count`.
 * @param values Numbers are written as the locale writes them. A name without a value stays visible as it is.
 * @param locale Tag for `Intl`, such as `ar-u-nu-latn`.
 */
export function format(template: Template, values: Readonly<Record<string, string | number>>, locale: string): string {
  const message = typeof template === 'string' ? template : chooseForm(template, values['count'], locale);
  return message.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function chooseForm(forms: Plurals, count: string | number | undefined, locale: string): string {
  if (typeof count !== 'number') return forms.other;
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
