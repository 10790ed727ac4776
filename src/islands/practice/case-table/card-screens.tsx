import { besideReach } from '#domain/practice/case-table/review.ts';
import type { Reach } from '#schemas/activity.ts';
import { format } from '#i18n/format.ts';
import { moveAmongButtons } from '../arrow-keys.ts';
import { voiceOf, Words } from '../Words.tsx';
import { Next } from './Controls.tsx';
import type { Screen, ScreenProps } from './screen.ts';
import { CardView } from './Views.tsx';

/** One piece of information: who hears it? */
export function cardScreen(props: ScreenProps, index: number): Screen {
  const { shared, happened } = props;
  const { cards } = shared.strings;
  return {
    ...head(props, index),
    after: (
      <fieldset class="answers" onKeyDown={(event) => moveAmongButtons(event, shared.dir)}>
        <legend class="ask">{cards.ask}</legend>
        {order.map((reach) => (
          <button class="answer" type="button" onClick={() => happened({ type: 'shared', reach })}>
            <span>{cards.reach[reach]}</span>
          </button>
        ))}
      </fieldset>
    ),
  };
}

/** The same with her answer and our view. */
export function cardViewScreen(props: ScreenProps, index: number): Screen {
  const { shared, state, happened } = props;
  const { strings, table } = shared;
  const card = table.cards[index]!; // as in `head`
  const given = state.cards[card.id] ?? card.reach;
  const { title, before } = head(props, index);
  return {
    title,
    before: (
      <>
        {before}
        <p class="answer answer-given">
          <span class="small">{strings.cards.given}</span>
          <span>{strings.cards.reach[given]}</span>
        </p>
      </>
    ),
    said: (
      <>
        {!card.differ && <p>{strings.cards.compared[besideReach(card.reach, given)]}</p>}
        <CardView card={card} shared={shared} />
      </>
    ),
    after: <Next label={strings.next} happened={happened} />,
  };
}

/** The widest answer first, as on a door that closes. */
const order: readonly Reach[] = ['table', 'some', 'none'];

function head({ shared }: ScreenProps, index: number) {
  const { strings, table, locale } = shared;
  const card = table.cards[index]!; // listPlaces has a place for each card and no other
  return {
    title: format(strings.cards.place, { number: index + 1, count: table.cards.length }, locale),
    before: (
      <>
        <p class="small">{format(strings.cards.from, { role: strings.roles[card.from] }, locale)}</p>
        <Words text={card.text} voice={voiceOf(shared)} />
      </>
    ),
  };
}
