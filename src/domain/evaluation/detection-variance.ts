import { logGamma } from '../statistics/beta.ts';
import { normalDensity, normalQuantile } from '../statistics/normal.ts';
import { countNeed, type Tally } from '../practice/recognise/tally.ts';
import { correctRates, corrections, countCut, type CutCounts } from './detection.ts';

/**
 * The variance of d′ and of c when every answer is independent, by Miller's exact method: z of the corrected rate for every possible number
 * of yes, weighed with its binomial probability at the observed (corrected) rate.
 *
 * Why this one: Suero, Privado and Botella compared it with Gourevitch and Galanter's approximation and with maximum likelihood. These two
 * hardly differ and overestimate severely at some rates; Miller's was better or as good everywhere, and is what they recommend.
 * @see Miller 1996, Perception & Psychophysics 58:65-72; Suero et al. 2017, Psicológica 38:149-175
 */
export function detectionVariance(counts: CutCounts): { sensitivity: number; criterion: number } {
  const { signal, noise } = corrections(counts);
  const { hit, falseAlarm } = correctRates(counts);
  const sum = varianceOfZ(counts.signals, hit, signal) + varianceOfZ(counts.noises, falseAlarm, noise);
  return { sensitivity: sum, criterion: sum / 4 };
}

/**
 * The variance of the mean of both cuts' d′. The same answers stand in both cuts; their covariance is that of the counts (who answers
 * *danger* also answers at least *worry*), carried over to z by its slope.
 */
export function meanSensitivityVariance(tally: Tally): number {
  const [notice, urgency] = [countCut(tally, 'notice'), countCut(tally, 'urgency')];
  const [atNotice, atUrgency] = [slopes(notice), slopes(urgency)];
  const shared = (need: keyof Tally) => {
    const { worry, danger } = tally[need];
    return (danger * (countNeed(tally, need) - worry - danger)) / countNeed(tally, need);
  };
  const covariance =
    atNotice.hit * (atUrgency.hit * shared('danger') - atUrgency.falseAlarm * shared('worry')) +
    atNotice.falseAlarm * atUrgency.falseAlarm * shared('ordinary');
  return (detectionVariance(notice).sensitivity + detectionVariance(urgency).sensitivity + 2 * covariance) / 4;
}

/** How much z(H) and z(F) change with one more yes. */
function slopes(counts: CutCounts): { hit: number; falseAlarm: number } {
  const { signal, noise } = corrections(counts);
  const { hit, falseAlarm } = correctRates(counts);
  const slope = (rate: number, stories: number) => 1 / (stories * normalDensity(normalQuantile(rate)));
  return { hit: slope(hit, counts.signals + 2 * signal), falseAlarm: slope(falseAlarm, counts.noises + 2 * noise) };
}

function varianceOfZ(stories: number, rate: number, added: number): number {
  const outcomes = Array.from({ length: stories + 1 }, (_, yes) => ({
    z: normalQuantile((yes + added) / (stories + 2 * added)),
    probability: binomial(yes, stories, rate),
  }));
  const mean = outcomes.reduce((sum, { z, probability }) => sum + probability * z, 0);
  return outcomes.reduce((sum, { z, probability }) => sum + probability * (z - mean) ** 2, 0);
}

function binomial(x: number, n: number, rate: number): number {
  const ways = logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1);
  return Math.exp(ways + x * Math.log(rate) + (n - x) * Math.log(1 - rate));
}
