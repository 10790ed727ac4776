import { format } from '#i18n/format.ts';
import { Line, mark, voiceOf, Words } from '../Words.tsx';
import type { CaseTableProps } from './case-props.ts';
import { CardView, Measures, Opening, SeatView } from './Views.tsx';

/** The whole case to read: roles, information, measures and ways on, with our view behind lines that open. Without script and on paper. */
export function PlainTable(shared: CaseTableProps) {
  const { strings, table, locale } = shared;
  const voice = voiceOf(shared);
  const { seats, cards, plan, steps, end } = strings;
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <article class="story">
        <h2>{strings.case}</h2>
        <Words text={table.text} voice={voice} />
      </article>
      <section class="story">
        <h2>{seats.ask}</h2>
        <div class="answers">
          {table.seats.map((seat) => (
            <Opening label={<span>{strings.roles[seat.role]}</span>}>
              <SeatView seat={seat} shared={shared} />
            </Opening>
          ))}
        </div>
      </section>
      <section class="story">
        <h2>{cards.title}</h2>
        <ol class="stories">
          {table.cards.map((card) => (
            <li>
              <p class="small">{format(cards.from, { role: strings.roles[card.from] }, locale)}</p>
              <Words text={card.text} voice={voice} />
              <Opening label={<span>{cards.seen}</span>}>
                <CardView card={card} shared={shared} />
              </Opening>
            </li>
          ))}
        </ol>
      </section>
      <section class="story">
        <h2>{plan.ask}</h2>
        <Measures shared={shared} />
      </section>
      <section class="story">
        <h2>{steps.title}</h2>
        {(['fits', 'heavier', 'lighter'] as const).map((effect) => (
          <Opening label={<span>{steps.after[effect]}</span>}>
            {table.steps.map((step) => (
              <>
                <h3 {...mark(voice)}>
                  <Line text={step.when} voice={voice} />
                </h3>
                <Words text={step[effect]} voice={voice} />
              </>
            ))}
          </Opening>
        ))}
        <Opening label={<span>{steps.unheard}</span>}>
          <Words text={table.unheard} voice={voice} />
        </Opening>
        <Opening label={<span>{end.turned}</span>}>
          <Words text={table.turned} voice={voice} />
        </Opening>
        <p>{end.about}</p>
      </section>
    </div>
  );
}
