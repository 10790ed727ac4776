import type { EditionsReport } from './bench-editions.ts';

/** Making all editions may cost at most this many times a plain copy of the same folders. */
export const MOST_TIMES_A_COPY = 1.5;

/** @param buildMs One full build by Astro, for comparison. */
export function editionsTable(report: EditionsReport, buildMs: number): string[] {
  const { editions, coreMs, fewMs, manyMs, copyMs, memoryBytes, disk, copyDisk } = report;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const perEdition = manyMs / editions;
  return [
    '| what | measured |',
    '|---|---|',
    `| reading and compiling the core, once | ${seconds(coreMs)} |`,
    `| 10 editions | ${seconds(fewMs)}, ${(fewMs / 10).toFixed(0)} ms each |`,
    `| ${editions} editions | ${seconds(manyMs)}, ${perEdition.toFixed(0)} ms each |`,
    `| growth from 10 to ${editions}, per edition (1 is linear) | ${(perEdition / (fewMs / 10)).toFixed(2)} |`,
    `| \`cp -r\` of the same folders | ${seconds(copyMs)} |`,
    `| ratio to \`cp -r\` (budget ${MOST_TIMES_A_COPY}) | ${(manyMs / copyMs).toFixed(2)} |`,
    `| one edition by a full build | ${seconds(buildMs)}, ${Math.round(buildMs / perEdition)} times as long |`,
    `| highest memory | ${megabytes(memoryBytes)} |`,
    `| disk, linked files counted once | ${megabytes(disk.bytes)} in ${disk.files} files; a copy: ${megabytes(copyDisk.bytes)} |`,
  ];
}
