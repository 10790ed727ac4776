import type { Locale } from './schemas/locales.ts';

declare global {
  namespace App {
    interface Locals {
      /** Ids of the sources that the text on this page cites, in the order of their numbers. */
      cited?: readonly string[];
      /** The language of that text, which may not be the reader's. */
      readIn?: Locale;
    }
  }
}
