import type { ComponentChildren } from 'preact';
import { format } from '#i18n/format.ts';
import { Line, mark, voiceOf, Words } from '../Words.tsx';
import type { CardText, CaseTableProps, MeasureText, SeatText } from './case-props.ts';

type Shared = { shared: CaseTableProps };

/** A line of our view, why, and whether experts differ. */
function View(props: Shared & { view: string; why: string; differ: boolean; children?: ComponentChildren }) {
  const { strings, table, locale } = props.shared;
  return (
    <>
      <p>
        <strong>{format(strings.view[table.isRated ? 'rated' : 'draft'], { view: props.view }, locale)}</strong>
      </p>
      {props.children}
      <Words text={props.why} voice={voiceOf(props.shared)} />
      {props.differ && <p class="small">{strings.differ}</p>}
    </>
  );
}

/** What we think of one role, and why. */
export function SeatView({ seat, shared }: Shared & { seat: SeatText }) {
  return <View shared={shared} view={shared.strings.seats.views[seat.seat]} why={seat.why} differ={seat.differ} />;
}

/** Who hears it in our view, for which purpose, and why. */
export function CardView({ card, shared }: Shared & { card: CardText }) {
  const { strings, locale } = shared;
  const voice = voiceOf(shared);
  const roles = new Intl.ListFormat(locale).format(card.with.map((role) => strings.roles[role]));
  return (
    <View shared={shared} view={strings.cards.reach[card.reach]} why={card.why} differ={card.differ}>
      {card.with.length > 0 && <p>{format(strings.cards.hearers, { roles }, locale)}</p>}
      <p>
        {strings.cards.purpose}{' '}
        <span {...mark(voice)}>
          <Line text={card.purpose} voice={voice} />
        </span>
      </p>
    </View>
  );
}

/** What we think of one measure, and why. */
export function MeasureView({ measure, shared }: Shared & { measure: MeasureText }) {
  const { plan } = shared.strings;
  return <View shared={shared} view={plan.views[measure.view]} why={measure.why} differ={measure.differ} />;
}

/** A measure, and below it of which sort it is and who takes it. */
export function MeasureLabel({ measure, shared }: Shared & { measure: MeasureText }) {
  const { plan, roles } = shared.strings;
  return (
    <>
      <span {...mark(voiceOf(shared))}>
        <Line text={measure.text} voice={voiceOf(shared)} />
      </span>
      <span class="small">
        {format(plan.tag, { sort: plan.sorts[measure.sort], role: roles[measure.by] }, shared.locale)}
      </span>
    </>
  );
}

/** A line that opens. */
export function Opening(props: { label: ComponentChildren; isOpen?: boolean; children: ComponentChildren }) {
  return (
    <details class="answer-details" open={props.isOpen ?? false}>
      <summary class="answer">{props.label}</summary>
      {props.children}
    </details>
  );
}

/** Every measure with our view of it, and whether it was chosen. */
export function Measures({ shared, chosen = [] }: Shared & { chosen?: readonly string[] }) {
  return (
    <div class="answers">
      {shared.table.measures.map((measure) => (
        <Opening
          label={
            <>
              <MeasureLabel measure={measure} shared={shared} />
              {chosen.includes(measure.id) && <strong class="small">{shared.strings.plan.chosen}</strong>}
            </>
          }
        >
          <MeasureView measure={measure} shared={shared} />
        </Opening>
      ))}
    </div>
  );
}
