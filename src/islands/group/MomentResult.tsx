import type { Outcome } from '#domain/evaluation/group-count/count.ts';
import type { TwinFinding } from '#domain/evaluation/group-count/tally-twins.ts';
import { format } from '#i18n/format.ts';
import type { ResultStrings } from './group-props.ts';
import { Interval } from './Interval.tsx';
import { percent, points } from './numbers.ts';

type Moment = Extract<Outcome, { kind: 'moment' }>;
type Props = { result: ResultStrings; outcome: Moment; locale: string };

/** One moment: what ordinary life looks like to the group, whether it tells stories apart, and what cannot be said. */
export function MomentResult({ result, outcome, locale }: Props) {
  const { figures, smallest, twins } = outcome;
  const { suspicion, stronger } = figures;
  const limits = { low: percent(suspicion.low, locale), high: percent(suspicion.high, locale) };
  return (
    <>
      <h3>{result.ordinary}</h3>
      <p>
        <strong>{format(result.suspicion, { share: percent(suspicion.estimate, locale) }, locale)}</strong>{' '}
        {format(result.interval, limits, locale)} {figures.basis === 'pooled' && result.pooled}
      </p>
      <Interval figure={suspicion} from={0} to={1} locale={locale} />
      <p>{result.meaning}</p>
      <h3>{result.apart}</h3>
      <p>{format(result.stronger, { count: stronger.inTen }, locale)}</p>
      <h3>{result.change}</h3>
      <p>
        {result.once} {format(result.smallest, { points: points(smallest, locale) }, locale)}
      </p>
      {twins.length > 0 && (
        <>
          <h3>{result.twins}</h3>
          <p>{result.twinsHow}</p>
          <ul>
            {twins.map((twin) => (
              <li key={twin.dimension}>{sayTwins(result, twin, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function sayTwins(result: ResultStrings, { dimension, figures }: TwinFinding, locale: string): string {
  const name = result.dimensions[dimension];
  if (figures.kind === 'refused')
    return `${name} ${format(result.few[figures.reason], { found: figures.found, least: figures.least }, locale)}`;
  const { direction, leans } = figures;
  const share = percent(Math.abs(direction.estimate), locale);
  const said = leans === 'neither' ? result.neither : result.leans[`${dimension}-${leans}`];
  return `${name} ${format(said, { share }, locale)}`;
}
