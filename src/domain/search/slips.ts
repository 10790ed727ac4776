/** How many slips of the finger a word is forgiven: none up to 3 letters, one up to 7, two in longer ones. */
export function slipsAllowed(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** True when at most so many letters were left out, added, changed, or swapped with their neighbour. */
export function isWithinSlips(typed: string, meant: string, slips: number): boolean {
  if (Math.abs(typed.length - meant.length) > slips) return false;
  return distance(typed, meant) <= slips;
}

/** Optimal string alignment distance: Levenshtein's, with a swap of neighbours as one step. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const steps = [line[column - 1]! + 1, last[column]! + 1, last[column - 1]! + change];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) steps.push(before[column - 2]! + 1);
      line.push(Math.min(...steps));
    }
    before = last;
    last = line;
  }
  return last[b.length]!;
}
