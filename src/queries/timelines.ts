import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';

/** The timelines of one practice with their words, and the language they could be had in. */
export async function getTimelines(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('timeline', locale, to);
  const timelines = activity.timelines.map((timeline) => {
    const said = words.timelines[timeline.id];
    if (!said) throw new Error(`The timeline "${timeline.id}" has no words in "${words.title}".`);
    return {
      id: timeline.id,
      about: timeline.about,
      band: timeline.need === 'worry' ? timeline.band : undefined,
      misconceptions: timeline.misconceptions,
      isRated: timeline.key.status === 'rated',
      ...said,
      weeks: timeline.weeks.map(({ id }) => ({
        id,
        text: said.weeks[id]?.text ?? '',
        note: said.weeks[id]?.note ?? '',
      })),
    };
  });
  return { timelines, readIn };
}
