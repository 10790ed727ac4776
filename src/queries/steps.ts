import { listLocales } from './locales.ts';
import { listAllModules, type Step } from './programme.ts';

/**
 * The static paths of the page that shows one kind of step: each step of that kind, of every open module of every track, in every language.
 * @param name What the page's file has between its brackets: the kind, in camel case where the kind has a hyphen.
 */
export async function stepPaths(kind: Step['kind'], name: string = kind) {
  const perLocale = (await listLocales()).map(async (locale) =>
    (await listAllModules(locale)).flatMap((module) =>
      module.steps
        .filter((step) => step.kind === kind)
        .map((step) => ({
          params: { locale: locale.id, track: module.track.id, module: module.id, [name]: step.id },
          props: { locale, module, step },
        })),
    ),
  );
  return (await Promise.all(perLocale)).flat();
}
