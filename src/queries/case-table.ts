import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';

/** A case with its words, and the language they could be had in. */
export async function getCaseTable(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('case-table', locale, to);
  const { seats, cards, measures, steps, key } = activity;
  const wordsFor = <T>(record: Readonly<Record<string, T>>, id: string): T => {
    const said = record[id];
    if (said === undefined) throw new Error(`"${id}" has no words in "${words.title}".`);
    return said;
  };
  const table = {
    isRated: key.status === 'rated',
    text: words.text,
    unheard: words.unheard,
    turned: words.turned,
    seats: seats.map((seat) => ({ ...seat, why: wordsFor(words.seats, seat.role) })),
    cards: cards.map((card) => ({ ...card, ...wordsFor(words.cards, card.id) })),
    measures: measures.map((measure) => ({ ...measure, ...wordsFor(words.measures, measure.id) })),
    steps: steps.map((id) => ({ id, ...wordsFor(words.steps, id) })),
  };
  return { table, readIn };
}
