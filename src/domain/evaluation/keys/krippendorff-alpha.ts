/**
 * Krippendorff's alpha for ordered answers: 1 when raters always agree, 0 when they agree as chance would have it, below 0 when they agree
 * less. Any number of raters, and each may leave things open.
 *
 * α = 1 − D_o/D_e over the coincidences o_ck of answers c and k: within a thing that m raters judged, every ordered pair of their answers
 * counts 1/(m − 1). With n_c = Σ_k o_ck and n = Σ_c n_c,
 * D_o = Σ o_ck δ²_ck / n, D_e = Σ n_c n_k δ²_ck / (n (n − 1)), and for ordered answers δ_ck = Σ_{g=c..k} n_g − (n_c + n_k)/2.
 * @param things The answers to each thing, as numbers in their order. What fewer than two raters judged says nothing and is left out.
 * @returns undefined when there is nothing to compare: no two answers to one thing, or the same answer everywhere.
 * @see Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43;
 *   Hayes & Krippendorff 2007, Communication Methods and Measures 1:77-89, 10.1080/19312450709336664
 */
export function krippendorffAlpha(things: readonly (readonly number[])[]): number | undefined {
  const paired = things.filter((answers) => answers.length > 1);
  const counts = countEach(paired.flat());
  const apart = ordinalDistance(counts);
  const observed = sum(paired.map((answers) => disagreement(countEach(answers), apart) / (answers.length - 1)));
  const expected = disagreement(counts, apart) / (paired.flat().length - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** Summed over every ordered pair of answers; an answer beside itself adds nothing. */
function disagreement(counts: Counts, apart: (c: number, k: number) => number): number {
  const all = [...counts];
  return sum(all.flatMap(([c, ofC]) => all.map(([k, ofK]) => ofC * ofK * apart(c, k))));
}

/** δ²: two answers are as far apart as answers lie between them, half of their own included. */
function ordinalDistance(counts: Counts): (c: number, k: number) => number {
  return (c, k) => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const between = sum([...counts].map(([answer, count]) => (answer >= low && answer <= high ? count : 0)));
    return (between - ((counts.get(c) ?? 0) + (counts.get(k) ?? 0)) / 2) ** 2;
  };
}

function countEach(answers: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

type Counts = ReadonlyMap<number, number>;
