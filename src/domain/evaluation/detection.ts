import type { Need } from '#schemas/activity.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { countNeed, type Tally } from '../practice/recognise/tally.ts';

/**
 * Three ordered answers make two cuts. Notice: did she answer at least *worry* where there was reason to? Urgency: did she answer
 * *danger* where there was danger?
 */
export type Cut = 'notice' | 'urgency';

/** Answers of one cut as signal detection counts them. */
export type CutCounts = { hits: number; signals: number; falseAlarms: number; noises: number };
export type Rates = { hit: number; falseAlarm: number };
export type Detection = {
  /** d′: how far signals and noise lie apart, in standard deviations. 0 is chance. */
  sensitivity: number;
  /** c: below 0 *yes* comes easily, above 0 hardly. */
  criterion: number;
};

export function countCut(tally: Tally, cut: Cut): CutCounts {
  const { ordinary, worry, danger } = tally;
  const stories = (...needs: Need[]) => needs.reduce((sum, need) => sum + countNeed(tally, need), 0);
  return cut === 'notice'
    ? {
        hits: worry.worry + worry.danger + danger.worry + danger.danger,
        signals: stories('worry', 'danger'),
        falseAlarms: ordinary.worry + ordinary.danger,
        noises: stories('ordinary'),
      }
    : {
        hits: danger.danger,
        signals: stories('danger'),
        falseAlarms: ordinary.danger + worry.danger,
        noises: stories('ordinary', 'worry'),
      };
}

/**
 * Rates of yes that are never 0 or 1, by the log-linear rule in proportion to the classes: with p the share of signals,
 * H = (hits + p)/(N_s + 2p) and F = (false alarms + 1 − p)/(N_n + 2(1 − p)). With equal classes it is the usual rule (½ to each cell), and
 * whoever always gives one answer gets H = F, whatever the classes.
 * @param counts At least one signal and one noise.
 * @see practice.md section 2; Hautus 1995, Behavior Research Methods, Instruments, & Computers 27:46-51 for equal classes
 */
export function correctRates({ hits, signals, falseAlarms, noises }: CutCounts): Rates {
  const { signal, noise } = corrections({ signals, noises });
  return { hit: (hits + signal) / (signals + 2 * signal), falseAlarm: (falseAlarms + noise) / (noises + 2 * noise) };
}

/** What is added to the hits and to the false alarms; twice as much to the stories of each class. */
export function corrections({ signals, noises }: Pick<CutCounts, 'signals' | 'noises'>) {
  const share = signals / (signals + noises);
  return { signal: share, noise: 1 - share };
}

/**
 * d′ = z(H) − z(F) and c = −(z(H) + z(F))/2, for signal and noise that are normal and equally wide.
 * @see Stanislaw and Todorov 1999, Behavior Research Methods, Instruments, & Computers 31:137-149
 */
export function detect({ hit, falseAlarm }: Rates): Detection {
  const [zHit, zFalse] = [normalQuantile(hit), normalQuantile(falseAlarm)];
  return { sensitivity: zHit - zFalse, criterion: -(zHit + zFalse) / 2 };
}

/** d′ and c of one cut. */
export function detectCut(tally: Tally, cut: Cut): Detection {
  return detect(correctRates(countCut(tally, cut)));
}

/**
 * The mean of the d′ of both cuts. More reliable than either with so few stories, and it needs no variance that these sets could not
 * tell (practice.md section 2).
 */
export function meanSensitivity(tally: Tally): number {
  return (detectCut(tally, 'notice').sensitivity + detectCut(tally, 'urgency').sensitivity) / 2;
}
