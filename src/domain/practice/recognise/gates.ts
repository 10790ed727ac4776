/**
 * From how many answers a pattern is mentioned (`flag`), and up to how many it is fine. The entry for n stories stands at
 * `n - from`. Written by `generate-gates.ts`; a test compares the two, and `npx vitest run -u gates` writes it anew.
 */
// prettier-ignore
export const gates = {
  actedOnOrdinary: {
    from: 12,
    flag: [4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6],
    fine: [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
  },
  actedWithTime: {
    from: 12,
    flag: [5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 15, 15, 15],
    fine: [2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12],
  },
  missed: {
    from: 12,
    flag: [5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9],
    fine: [2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6],
  },
  askedOnOrdinary: {
    from: 12,
    flag: [9, 9, 10, 10, 11, 12, 12, 13, 13, 14, 14, 15, 16],
    fine: [4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9],
  },
  late: {
    from: 4,
    flag: [4, 4, 5, 6, 6, 7, 8, 8, 9, 9, 10, 10, 11, 12, 12, 13, 13, 14, 14, 15, 16],
  },
  disagreed: {
    from: 24,
    flag: [13, 14, 14, 15, 15, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24],
  },
} as const;
