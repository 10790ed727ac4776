import i18next, { type TFunction } from 'i18next';
import type source from '../../content/ui/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof source };
    returnNull: false;
  }
}

/** The interface strings of one language, in the shape of `content/ui/en.json`. */
export type Strings = typeof source;
export type Translate = TFunction;

/**
 * A typed `t()` for one language. Nothing falls back: a missing key is an error of the content checks and stays visible as
 * its key on the page.
 */
export function createTranslate(localeId: string, strings: Strings): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: localeId,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [localeId]: { translation: strings } },
  });
  return instance.t;
}
