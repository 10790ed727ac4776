/** Uniform numbers from 0 to below 1, one per call. */
export type Chance = () => number;

/**
 * The same numbers for the same seed, on every device: mulberry32, which is small and even enough to shuffle stories.
 * @param seed Any integer; its lowest 32 bits count.
 */
export function seededChance(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
