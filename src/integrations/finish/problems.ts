/** Something that keeps the core from being finished, as text for the person who can mend it. */
export type Problem = { file: string; line: number; code: string; sentence: string };

export function report(file: string, line: number, code: string, sentence: string): Problem {
  return { file, line, code, sentence };
}

/** All problems at once; thrown after the whole core was seen. One that many pages share is told once. */
export class FinishError extends Error {
  override name = 'FinishError';

  constructor(problems: readonly Problem[]) {
    const groups = Map.groupBy(problems, ({ code, sentence }) => `${code} ${sentence}`);
    super(`The site cannot be finished (${groups.size}):\n\n${[...groups.values()].map(tell).join('\n\n')}\n`);
  }
}

function tell(group: readonly Problem[]): string {
  const [first] = group;
  if (!first) return '';
  const others = new Set(group.map(({ file }) => file)).size - 1;
  const more = others === 0 ? '' : `\n  The same on ${others} more.`;
  return `out/core/${first.file}:${first.line}   [${first.code}]\n  ${first.sentence}${more}`;
}
