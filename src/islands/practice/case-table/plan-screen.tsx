import { isJudged } from '#domain/practice/case-table/state.ts';
import { Decide, Tick } from './Controls.tsx';
import type { Screen, ScreenProps } from './screen.ts';
import { MeasureLabel, Measures } from './Views.tsx';

/** Measures to choose from; for families they are only explained. */
export function planScreen({ shared, state, happened }: ScreenProps): Screen {
  const { strings, table } = shared;
  const { plan } = strings;
  return {
    title: plan.ask,
    before: isJudged(table) ? (
      <fieldset class="answers" aria-labelledby="place">
        {table.measures.map((measure) => (
          <Tick key={measure.id} id={measure.id} isChosen={state.measures.includes(measure.id)} happened={happened}>
            <MeasureLabel measure={measure} shared={shared} />
          </Tick>
        ))}
      </fieldset>
    ) : (
      <>
        <p>{plan.told}</p>
        <Measures shared={shared} />
      </>
    ),
    said: state.isEmpty && <p>{strings.empty}</p>,
    after: <Decide label={plan.toSteps} happened={happened} />,
  };
}
