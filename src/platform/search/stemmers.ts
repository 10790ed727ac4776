import lunr from 'lunr';
import type { Stem } from '#domain/search/language.ts';

/**
 * The stemmer of a language; English comes with lunr, others are loaded when they are wanted. Languages without one, and those
 * for which none helps (src/domain/search/README.md), get the word back as it is.
 */
export async function loadStemmer(localeId: string): Promise<Stem> {
  const plugin = await PLUGINS[localeId]?.();
  if (plugin === undefined && localeId !== 'en') return (word) => word;
  plugin?.forEach((extend) => extend(lunr));
  const own: unknown = localeId === 'en' ? lunr : Reflect.get(lunr, localeId);
  const stemmer = (own as { stemmer: (token: lunr.Token) => lunr.Token }).stemmer; // added by the plugin just now
  return (word) => stemmer(new lunr.Token(word, {})).toString();
}

type Plugin = (target: typeof lunr) => void;

const PLUGINS: Readonly<Record<string, () => Promise<readonly Plugin[]>>> = {
  nl: async () =>
    pluginsOf(await import('lunr-languages/lunr.stemmer.support.js'), await import('lunr-languages/lunr.nl.js')),
  tr: async () =>
    pluginsOf(await import('lunr-languages/lunr.stemmer.support.js'), await import('lunr-languages/lunr.tr.js')),
};

function pluginsOf(...modules: readonly { default: unknown }[]): readonly Plugin[] {
  return modules.map((module) => module.default as Plugin); // what every file of lunr-languages exports
}
