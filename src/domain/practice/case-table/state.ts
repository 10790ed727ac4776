import type { Reach } from '#schemas/activity.ts';

/** What a table offers, without words and keys. For families the measures are `told`: read and not chosen. */
export type Offer = {
  seats: readonly { role: string }[];
  cards: readonly { id: string }[];
  measures: readonly { id: string; view: string }[];
  steps: readonly { id: string }[];
};

/** One screen after another; `index` counts cards and steps from 0. */
export type Place =
  { screen: 'seats' | 'seats-view' | 'measures' | 'end' } | { screen: 'card' | 'card-view' | 'step'; index: number };

export type TableState = {
  /** The place on the screen, from 0. */
  at: number;
  /** Roles she asks to the first meeting. */
  seats: readonly string[];
  /** By card: who hears it. */
  cards: Readonly<Record<string, Reach>>;
  /** Measures of her plan. */
  measures: readonly string[];
  /** Whether she went on with nothing chosen. */
  isEmpty: boolean;
};

export type TableEvent =
  /** A role or a measure was chosen, or given up again. */
  | { type: 'ticked'; id: string }
  | { type: 'decided' }
  | { type: 'shared'; reach: Reach }
  | { type: 'went-on' }
  | { type: 'went-back' }
  | { type: 'started-again' };

export const startTable: TableState = { at: 0, seats: [], cards: {}, measures: [], isEmpty: false };

/** Every place of a table in its order: who comes, each card with our view, the plan, how it goes on, looking back. */
export function listPlaces({ cards, steps }: Offer): readonly Place[] {
  return [
    { screen: 'seats' },
    { screen: 'seats-view' },
    ...cards.flatMap((_, index): Place[] => [
      { screen: 'card', index },
      { screen: 'card-view', index },
    ]),
    { screen: 'measures' },
    ...steps.map((_, index): Place => ({ screen: 'step', index })),
    { screen: 'end' },
  ];
}

/** @throws {RangeError} When the state belongs to another table. */
export function getPlace(table: Offer, { at }: TableState): Place {
  const place = listPlaces(table)[at];
  if (!place) throw new RangeError(`There is no place ${at} at this table.`);
  return place;
}

/** Whether the measures are there to choose from. */
export function isJudged({ measures }: Offer): boolean {
  return measures.some(({ view }) => view !== 'told');
}

/** The next state. An event that the present screen does not allow changes nothing. Going back keeps what was chosen. */
export function play(table: Offer, state: TableState, event: TableEvent): TableState {
  const place = getPlace(table, state);
  switch (event.type) {
    case 'ticked':
      return tick(table, state, place, event.id);
    case 'decided':
      return decide(table, state, place);
    case 'shared':
      return place.screen === 'card' ? share(table, state, place.index, event.reach) : state;
    case 'went-on':
      return goesOn.includes(place.screen) ? move(state, 1) : state;
    case 'went-back':
      return state.at > 0 ? move(state, -1) : state;
    case 'started-again':
      return startTable;
  }
}

const goesOn: readonly Place['screen'][] = ['seats-view', 'card-view', 'step'];

function tick(table: Offer, state: TableState, { screen }: Place, id: string): TableState {
  if (screen === 'seats') {
    const seats = toggle(
      table.seats.map(({ role }) => role),
      state.seats,
      id,
    );
    return { ...state, seats, isEmpty: false };
  }
  if (screen !== 'measures' || !isJudged(table)) return state;
  const measures = toggle(
    table.measures.map((measure) => measure.id),
    state.measures,
    id,
  );
  return { ...state, measures, isEmpty: false };
}

/** What is chosen, in the order in which it is offered. */
function toggle(offered: readonly string[], chosen: readonly string[], id: string): string[] {
  return offered.filter((one) => (one === id) !== chosen.includes(one));
}

function decide(table: Offer, state: TableState, { screen }: Place): TableState {
  if (screen !== 'seats' && screen !== 'measures') return state;
  const chosen = screen === 'seats' ? state.seats : state.measures;
  const mustChoose = screen === 'seats' || isJudged(table);
  return mustChoose && chosen.length === 0 ? { ...state, isEmpty: true } : move(state, 1);
}

function share({ cards }: Offer, state: TableState, index: number, reach: Reach): TableState {
  const card = cards[index];
  return card ? move({ ...state, cards: { ...state.cards, [card.id]: reach } }, 1) : state;
}

function move(state: TableState, by: 1 | -1): TableState {
  return { ...state, at: state.at + by, isEmpty: false };
}
