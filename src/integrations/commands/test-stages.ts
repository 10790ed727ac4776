/** One stage of `npm test`: an npm script, and where it leaves its counts. */
export type Stage = { name: string; script: readonly string[]; counts?: CountsFile };
export type CountsFile = { file: string; read: (report: unknown) => Counts };
export type Counts = { passed: number; failed: number };

/** In the order of their cost: what fails early fails cheaply. */
export const STAGES: readonly Stage[] = [
  { name: 'types', script: ['types'] },
  { name: 'lint', script: ['lint'] },
  { name: 'check', script: ['check'] },
  {
    name: 'unit',
    script: ['unit', '--', '--reporter=default', '--reporter=json', '--outputFile.json=out/test/unit.json'],
    counts: { file: 'out/test/unit.json', read: readVitest },
  },
  { name: 'build', script: ['build'] },
  { name: 'editions', script: ['edition', '--', '--all'] },
  { name: 'portable', script: ['portable'] },
  { name: 'browser', script: ['browser'], counts: { file: 'out/test/browser.json', read: readPlaywright } },
];

export function readVitest(report: unknown): Counts {
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

export function readPlaywright(report: unknown): Counts {
  const stats = valueAt(report, 'stats');
  return { passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'), failed: numberAt(stats, 'unexpected') };
}

function numberAt(value: unknown, key: string): number {
  const found = valueAt(value, key);
  if (typeof found !== 'number') throw new Error(`The report of the tests has no number "${key}".`);
  return found;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
