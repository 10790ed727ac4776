import type { Locale } from '#schemas/locales.ts';
import { listLocales } from './locales.ts';
import { listModules, type SpokenModule, type Step } from './programme.ts';

/** A step of an open module in one language. */
export interface PlacedStep {
  readonly locale: Locale;
  readonly module: SpokenModule;
  readonly step: Step;
}

/** Every step of one kind, of every open module, in every language. */
export async function listSteps(kind: Step['kind']): Promise<readonly PlacedStep[]> {
  const perLocale = (await listLocales()).map(async (locale) =>
    (await listModules(locale)).flatMap((module) =>
      module.steps.filter((step) => step.kind === kind).map((step) => ({ locale, module, step })),
    ),
  );
  return (await Promise.all(perLocale)).flat();
}
