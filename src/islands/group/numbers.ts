/** 0.234 as "23%", as the locale writes it. */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** 0.234 as "23": hundredths, for sentences that say *points*. Never "-0". */
export function points(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'negative' }).format(Math.round(share * 100));
}
