import { countNeed, type Tally } from '../practice/recognise/tally.ts';

/**
 * How often, of one ordinary story and one that was not, the second got the stronger answer; equal answers count half. The area under the
 * curve of the three answers: 0.5 is chance, 1 a perfect order. In words: "a worrying story got the stronger answer in 8 of 10 pairs".
 * @param tally With at least one ordinary and one other story.
 */
export function strongerAnswer(tally: Tally): number {
  const { ordinary, worry, danger } = tally;
  const others = {
    ordinary: worry.ordinary + danger.ordinary,
    worry: worry.worry + danger.worry,
    danger: worry.danger + danger.danger,
  };
  const stronger = others.danger * (ordinary.ordinary + ordinary.worry) + others.worry * ordinary.ordinary;
  const equal = others.ordinary * ordinary.ordinary + others.worry * ordinary.worry + others.danger * ordinary.danger;
  const pairs = countNeed(tally, 'ordinary') * (countNeed(tally, 'worry') + countNeed(tally, 'danger'));
  return (stronger + equal / 2) / pairs;
}

/** The same, for words: in how many of ten pairs. */
export function strongerInTen(share: number): number {
  return Math.round(share * 10);
}
