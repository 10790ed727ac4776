import type { Outcome } from '#domain/evaluation/group-count/count.ts';
import { format } from '#i18n/format.ts';
import type { ResultStrings } from './group-props.ts';
import { Interval } from './Interval.tsx';
import { percent, points } from './numbers.ts';

type Change = Extract<Outcome, { kind: 'change' }>;
type Props = { result: ResultStrings; outcome: Change; locale: string };

/** Before and after: the guard first, then its figures. */
export function ChangeResult({ result, outcome, locale }: Props) {
  const { suspicion } = outcome.figures;
  const { before, after, change, guard, smallest } = suspicion;
  const moments = { before: percent(before, locale), after: percent(after, locale) };
  const limits = {
    change: points(change.estimate, locale),
    low: points(change.low, locale),
    high: points(change.high, locale),
  };
  return (
    <>
      <h3>{result.ordinary}</h3>
      <p>
        <strong>{result.guard[guard]}</strong>
      </p>
      <p>
        {format(result.beforeAfter, moments, locale)} {format(result.difference, limits, locale)}
      </p>
      <Interval figure={change} from={-1} to={1} locale={locale} />
      <p>{format(result.smallest, { points: points(smallest, locale) }, locale)}</p>
      <p>{result.meaning}</p>
      <h3>{result.apart}</h3>
      <p>{format(result.strongerChange, outcome.stronger, locale)}</p>
    </>
  );
}
