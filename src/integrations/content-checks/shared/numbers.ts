/**
 * The numbers written in digits, as plain digits: 1,000 and 1.000 are both "1000", 1.5 and 1,5 both "15", and Arabic digits are
 * read as 0 to 9. Two languages that separate differently give the same.
 */
export function numbersIn(text: string): string[] {
  const found = latinDigits(text).match(/\d+(?:[.,:'’\u066B\u066C\u00A0\u202F]\d+)*/g) ?? [];
  return found.map((number) => number.replace(/\D/g, ''));
}

/** Arabic (٠-٩) and Persian (۰-۹) digits as 0 to 9; everything else as it is, letter for letter. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Whether a text holds digits other than 0 to 9. */
export function hasOtherDigits(text: string): boolean {
  return /[\u0660-\u0669\u06F0-\u06F9]/.test(text);
}
