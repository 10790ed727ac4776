import { siteForms } from '#domain/evaluation/forms/site-forms.ts';
import { sheetCode } from '#domain/evaluation/group-count/sheet-code.ts';
import { isScored, keyStateOf } from '#domain/evaluation/key-state.ts';
import { findTwinPairs } from '#domain/evaluation/twin-pairs.ts';
import type { Story } from '#schemas/activity.ts';
import type { Locale } from '#schemas/locales.ts';
import { fallbackOf, getPractice, listPractice } from './practice.ts';
import { listAllModules } from './programme.ts';

/** The stories that a trainer can ask a group about, without discussion cards: each set of the course in its order, all together, and two forms if there are enough. */
export async function getGroupStories(locale: Locale) {
  const sets = await listSets(locale);
  const all = sets.flatMap(({ stories }) => stories);
  const coded = all.map(({ coded }) => coded);
  const forms = siteForms(coded);
  return {
    stories: all.map(({ coded: { id, need }, title, voice }) => ({ id, need, title, voice })),
    choices: [
      ...sets.map(({ id, title, voice, stories }) =>
        describe(
          id,
          title,
          voice,
          stories.map(({ coded: one }) => one),
        ),
      ),
      describe('all', undefined, undefined, coded),
    ],
    forms:
      forms.kind === 'forms'
        ? { a: describe('form-a', 'A', undefined, forms.a), b: describe('form-b', 'B', undefined, forms.b) }
        : undefined,
  };
}

async function listSets(locale: Locale) {
  const order = (await listAllModules(locale)).flatMap(({ steps }) => steps.map(({ to }) => to));
  const sets = (await listPractice('recognise')).filter(({ to }) => order.includes(to));
  const inOrder = sets.toSorted((one, other) => order.indexOf(one.to) - order.indexOf(other.to));
  return Promise.all(
    inOrder.map(async ({ to, activity }) => {
      const { words, readIn } = await getPractice('recognise', locale, to);
      const voice = fallbackOf(locale, readIn);
      const scored = activity.stories.filter(isScored);
      const stories = scored.map((coded) => ({ coded, title: words.stories[coded.id]?.title ?? '', voice }));
      return { id: activity.id, title: words.title, voice, stories };
    }),
  );
}

function describe(
  id: string,
  title: string | undefined,
  voice: ReturnType<typeof fallbackOf>,
  stories: readonly Story[],
) {
  const ids = stories.map((story) => story.id);
  return {
    id,
    title,
    voice,
    code: sheetCode(ids),
    keys: keyStateOf(stories),
    stories: ids,
    pairs: findTwinPairs(stories),
  };
}
