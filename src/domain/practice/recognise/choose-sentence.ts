import { gates } from './gates.ts';
import { countNeed, type Tally } from './tally.ts';

/** What may be said about the answers in a pool. The words belong to whoever shows it. */
export type SentenceCode = 'mixed' | 'missed' | 'alarm' | 'ask' | 'fine' | 'otherwise';
export type Sentence = {
  code: SentenceCode;
  /** Danger stories were mostly answered without acting now; said as a second sentence. */
  late: boolean;
};

/**
 * The sentence that the answers of a pool allow.
 * @param tally Of a pool, so at most 24 ordinary and 24 other stories.
 * @returns undefined below 12 ordinary and 12 other stories with 4 danger among them: then nothing is said about the reader.
 */
export function chooseSentence(tally: Tally): Sentence | undefined {
  const sizes = measure(tally);
  if (sizes.ordinary < 12 || sizes.other < 12 || sizes.danger < 4) return undefined;
  const seen = see(tally);
  const flags = {
    alarm:
      reaches(gates.actedOnOrdinary, sizes.ordinary, seen.actedOnOrdinary) ||
      reaches(gates.actedWithTime, sizes.withTime, seen.actedWithTime),
    ask: reaches(gates.askedOnOrdinary, sizes.ordinary, seen.askedOnOrdinary),
    missed: reaches(gates.missed, sizes.other, seen.missed),
    disagreed: reaches(gates.disagreed, sizes.all, seen.disagreed),
    late: reaches(gates.late, sizes.danger, seen.late),
  };
  const isFine =
    !flags.late &&
    staysFine(gates.actedOnOrdinary, sizes.ordinary, seen.actedOnOrdinary) &&
    staysFine(gates.actedWithTime, sizes.withTime, seen.actedWithTime) &&
    staysFine(gates.missed, sizes.other, seen.missed) &&
    staysFine(gates.askedOnOrdinary, sizes.ordinary, seen.askedOnOrdinary);
  return { code: choose(flags, findLean(seen, sizes), isFine), late: flags.late };
}

/** First true wins. */
function choose(flags: Flags, lean: Lean, isFine: boolean): SentenceCode {
  const over = flags.alarm || flags.ask;
  if ((over && lean !== 'over') || (flags.missed && lean !== 'under') || (flags.disagreed && lean === 'none'))
    return 'mixed';
  if (flags.missed) return 'missed';
  if (flags.alarm) return 'alarm';
  if (flags.ask) return 'ask';
  return isFine ? 'fine' : 'otherwise';
}

/** The direction that makes up at least three quarters, counted as shares of the stories where it was possible. */
function findLean(seen: Seen, sizes: Sizes): Lean {
  const over = (seen.askedOnOrdinary + seen.actedWithTime - seen.actedOnOrdinary) / sizes.withTime;
  const under = seen.missed / sizes.other;
  if (over + under === 0) return 'none';
  const share = over / (over + under);
  if (share >= 0.75) return 'over';
  return share <= 0.25 ? 'under' : 'none';
}

function measure(tally: Tally) {
  const ordinary = countNeed(tally, 'ordinary');
  const worry = countNeed(tally, 'worry');
  const danger = countNeed(tally, 'danger');
  return { ordinary, danger, other: worry + danger, withTime: ordinary + worry, all: ordinary + worry + danger };
}

function see({ ordinary, worry, danger }: Tally) {
  return {
    actedOnOrdinary: ordinary.danger,
    actedWithTime: ordinary.danger + worry.danger,
    /** Asked or acted: whoever acts at once has not left it in peace either. */
    askedOnOrdinary: ordinary.worry + ordinary.danger,
    missed: worry.ordinary + danger.ordinary,
    late: danger.ordinary + danger.worry,
    disagreed: ordinary.worry + ordinary.danger + worry.ordinary + worry.danger + danger.ordinary + danger.worry,
  };
}

function reaches(gate: { from: number; flag: readonly number[] }, n: number, x: number): boolean {
  return x >= (gate.flag[n - gate.from] ?? Infinity);
}

function staysFine(gate: { from: number; fine: readonly number[] }, n: number, x: number): boolean {
  return x <= (gate.fine[n - gate.from] ?? -1);
}

type Flags = Record<'alarm' | 'ask' | 'missed' | 'disagreed' | 'late', boolean>;
type Lean = 'over' | 'under' | 'none';
type Sizes = ReturnType<typeof measure>;
type Seen = ReturnType<typeof see>;
