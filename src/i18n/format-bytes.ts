/** A size in the reader's words, never less than it is: "94 kB", "1.4 MB" (1 kB is 1000 bytes). Stays on one line. */
export function formatBytes(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  const amount = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    // Short is "م.ب." in Arabic, whose full stops end the sentence for the eye.
    unitDisplay: locale.startsWith('ar') ? 'long' : 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
    roundingMode: 'ceil',
  });
  return amount.format(bytes / (isLarge ? 1_000_000 : 1000)).replaceAll(' ', '\u00a0');
}
