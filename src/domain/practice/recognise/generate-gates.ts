import { incompleteBeta } from '../../statistics/beta.ts';

/**
 * Writes `gates.ts`: whole numbers, so that no browser computes a beta function.
 *
 * A number of answers is flagged when, seen x times of n, the rate behind it lies above θ with at least 90% probability (prior
 * Beta(½,½)); it is fine while that probability is at most 20%. Which stories n counts:
 * acted on ordinary and asked on ordinary: the ordinary ones · acted with time: ordinary and worry · missed: worry and
 * danger · late: danger · disagreed: all.
 */
export function generateGates(): string {
  const rows = Object.entries(rules).map(([name, { from, to, flag, fine }]) => {
    const counts = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const lines = [`from: ${from}`, `flag: [${counts.map((n) => flaggedFrom(n, flag)).join(', ')}]`];
    if (fine !== undefined) lines.push(`fine: [${counts.map((n) => fineUpTo(n, fine)).join(', ')}]`);
    return `  ${name}: {\n${lines.map((line) => `    ${line},\n`).join('')}  },\n`;
  });
  return `${head}export const gates = {\n${rows.join('')}} as const;\n`;
}

/** Smallest x of n from which the rate lies above `theta` with at least 90% probability; n + 1 when no x does. */
export function flaggedFrom(n: number, theta: number): number {
  let x = 0;
  while (x <= n && rateAbove(x, n, theta) < 0.9) x += 1;
  return x;
}

/** Largest x of n up to which the rate lies above `theta` with at most 20% probability; -1 when no x does. */
export function fineUpTo(n: number, theta: number): number {
  let x = -1;
  while (x < n && rateAbove(x + 1, n, theta) <= 0.2) x += 1;
  return x;
}

/** Ranges of n: 12 to 24 ordinary, 12 to 24 others, of which 4 to 24 danger. */
const rules: Record<string, Rule> = {
  actedOnOrdinary: { from: 12, to: 24, flag: 0.15, fine: 0.15 },
  actedWithTime: { from: 12, to: 44, flag: 0.25, fine: 0.35 },
  missed: { from: 12, to: 24, flag: 0.25, fine: 0.35 },
  askedOnOrdinary: { from: 12, to: 24, flag: 0.5, fine: 0.5 },
  late: { from: 4, to: 24, flag: 0.5 },
  disagreed: { from: 24, to: 48, flag: 0.4 },
};

const head = `/**
 * From how many answers a pattern is mentioned (\`flag\`), and up to how many it is fine. The entry for n stories stands at
 * \`n - from\`. Written by \`generate-gates.ts\`; a test compares the two, and \`npx vitest run -u gates\` writes it anew.
 */
// prettier-ignore
`;

function rateAbove(x: number, n: number, theta: number): number {
  return 1 - incompleteBeta(theta, x + 0.5, n - x + 0.5);
}

type Rule = { from: number; to: number; flag: number; fine?: number };
