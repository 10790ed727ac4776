import { latinDigits } from './numbers.ts';

/**
 * Pieces of a text that look like a telephone number: seven or more digits that begin with 0 or +, with blanks, hyphens or
 * brackets between them, and the European numbers 116 xxx. Days (01-02-2025) are none.
 */
export function phonesIn(text: string): string[] {
  const found = latinDigits(text).match(
    /(?<![\p{L}\d.,])(?:\+|\(?0)[\d \u00A0()/.\u2011–-]{5,}\d|(?<!\d)116[ -]?\d{3}(?!\d)/gu,
  );
  return (found ?? []).map((one) => one.trim()).filter((one) => digitsOf(one).length >= 6 && !isDay(one));
}

/** `0800-2000` and `0800 2000` are one number. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}

function isDay(text: string): boolean {
  return /^\d{2}[-/.]\d{2}[-/.]\d{4}$/.test(text);
}
