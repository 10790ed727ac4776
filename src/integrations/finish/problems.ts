/** Something that keeps the core from being finished, as text for the person who can mend it. */
export type Problem = { file: string; line: number; code: string; sentence: string };

export function report(file: string, line: number, code: string, sentence: string): Problem {
  return { file, line, code, sentence };
}

/** All problems at once; thrown after the whole core was seen. */
export class FinishError extends Error {
  override name = 'FinishError';

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ file, line, code, sentence }) => `out/core/${file}:${line}   [${code}]\n  ${sentence}`,
    );
    super(`The site cannot be finished (${problems.length}):\n\n${lines.join('\n\n')}\n`);
  }
}
