/** Arabic and Persian digits as 0 to 9: an Arabic keyboard may type them although the page writes 1, 2, 3. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
