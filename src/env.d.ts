declare namespace App {
  interface Locals {
    /** Ids of the sources that the text on this page cites, in the order of their numbers. */
    cited?: readonly string[];
    /** The language of that text, which may not be the reader's. */
    readIn?: import('./schemas/locales.ts').Locale;
  }
}

declare module 'virtual:early-script' {
  /** `src/platform/every-page/early.ts` as text; `src/integrations/finish/early-script.ts` bundles it. */
  const code: string;
  export default code;
}
