import type { Finding } from '#reader/finding.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import { reachSchema } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** Choosing everything, or nothing, is never the answer; help and limits are both there; nobody is judged for coercion who is family. */
export const caseTable: ContentCheck = {
  id: 'case-table',
  severity: 'error',
  purpose: 'A case table has help and limits in balance, cards of every reach, and a family that is heard.',
  check: (content) =>
    ofKind(content, 'case-table').flatMap((table) => [
      ...seats(table),
      ...reaches(table),
      ...hearers(table),
      ...measures(table),
      ...family(table),
      ...doubt(table),
    ]),
};

type Table = ContentOfKind<'case-table'>;

const hurt = 'A reader would learn that all who can come, all that is known and all that can be done is best.';

function seats({ activity }: Table): Finding[] {
  const found = new Set(activity.data.seats.map(({ seat }) => seat));
  if (found.size === 3) return [];
  return [
    tell('case-table/seats', spotIn(activity, 'seats'), {
      found: 'The roles do not have all three answers.',
      expected: 'Expected some to be asked now, some later and some not.',
      mend: 'Change a seat, or choose another case.',
      hurt,
    }),
  ];
}

function reaches({ activity }: Table): Finding[] {
  const order = activity.data.cards.map(({ reach }) => reach);
  const missing = reachSchema.options.filter((reach) => !order.includes(reach));
  const isLong = order.some((reach, index) => [1, 2, 3].every((back) => order[index - back] === reach));
  if (missing.length === 0 && !isLong) return [];
  return [
    tell('case-table/reach', spotIn(activity, 'cards'), {
      found: isLong ? 'Four cards in a row have the same answer.' : `No card is for: ${missing.join(', ')}.`,
      expected: 'Expected each answer to fit somewhere, and at most three in a row.',
      mend: isLong ? 'Move one of them.' : 'Add a card.',
      hurt,
    }),
  ];
}

/** Whoever knows it need not hear it; and `with` says something only where some hear it. */
function hearers({ activity }: Table): Finding[] {
  return activity.data.cards.flatMap((card, index) => {
    const isSome = card.reach === 'some';
    if (isSome === card.with.length > 0 && !card.with.includes(card.from)) return [];
    return [
      tell('case-table/hearers', spotIn(activity, 'cards', index), {
        found: `The card "${card.id}" is for "${card.reach}", comes from "${card.from}" and goes to: ${card.with.join(', ') || 'nobody'}.`,
        expected: 'Expected roles in `with` where only some hear it, and nowhere else; never the one it comes from.',
        mend: 'Change `with` or `reach`.',
        hurt: 'A reader could not see who may know it, which is the question.',
      }),
    ];
  });
}

function measures({ activity }: Table): Finding[] {
  const { audience, measures } = activity.data;
  const told = measures.filter(({ view }) => view === 'told').length;
  const few = (['help', 'limit'] as const).filter((sort) => measures.filter((one) => one.sort === sort).length < 3);
  const lack = (['help', 'limit'] as const).filter(
    (sort) => !measures.some((one) => one.sort === sort && (one.view === 'needed' || one.view === 'told')),
  );
  const problem =
    audience === 'families' && told < measures.length
      ? 'The table is for families, and some of its measures are judged.'
      : audience === 'professionals' && told > 0
        ? 'The table is for professionals, and some of its measures are only told.'
        : few.length > 0
          ? `There are fewer than 3 measures of the sort: ${few.join(', ')}.`
          : lack.length > 0
            ? `No measure is needed of the sort: ${lack.join(', ')}.`
            : told === 0 && !measures.some(({ view }) => view === 'too-much')
              ? 'No measure is too much.'
              : undefined;
  if (problem === undefined) return [];
  return [
    tell('case-table/measures', spotIn(activity, 'measures'), {
      found: problem,
      expected: 'Expected 3 or more of help and of limits, one of each needed, one too much; for families all `told`.',
      mend: 'Change the measures or the audience.',
      hurt: 'A professional would learn that one side is enough; a family would be asked to judge coercion.',
    }),
  ];
}

function family({ activity }: Table): Finding[] {
  const { seats, measures } = activity.data;
  const isAsked = seats.some(({ role, seat }) => role === 'family' && seat === 'now');
  if (isAsked && measures.some(({ hears }) => hears)) return [];
  return [
    tell('case-table/family', spotIn(activity, 'seats'), {
      found: isAsked ? 'No measure hears the family.' : 'The family is not heard before the plan.',
      expected: 'Expected the seat of the family to be `now`, and a measure with `hears: true`.',
      mend: 'Add what is missing.',
      hurt: 'A young person and a family would be talked about and never with.',
    }),
  ];
}

function doubt({ activity }: Table): Finding[] {
  const { seats, cards, measures } = activity.data;
  if ([...seats, ...cards, ...measures].some(({ differ }) => differ)) return [];
  return [
    tell('case-table/experts-differ', spotIn(activity, 'key'), {
      found: 'Nowhere in this table do experts differ.',
      expected: 'Expected at least one role, card or measure with `differ: true`.',
      mend: 'Mark what colleagues would argue about.',
      hurt: 'A reader would take our view for the only one.',
    }),
  ];
}
