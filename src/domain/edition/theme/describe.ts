import type { ThemeFinding } from './finding.ts';
import type { ThemeResult } from './make-theme.ts';

/** Everything a result has to say, as a person reads it in a terminal; empty when there is nothing to say. */
export function describeTheme(result: ThemeResult): string {
  const problems = result.kind === 'refused' ? result.problems : [];
  const parts = [...problems, ...result.notes].map((finding) => describe(result.file, finding));
  if (result.kind === 'refused' && result.mended) {
    parts.push(`Or put these lines at the end of ${result.file}; with them it passes:\n\n${result.mended}`);
  }
  return parts.join('\n');
}

function describe(file: string, { code, line, found, expected, remedy }: ThemeFinding): string {
  const sentences = [found, [expected, remedy].filter(Boolean).join(' ')].filter(Boolean);
  return `${file}${line > 0 ? `:${line}` : ''}   [theme/${code}]\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`;
}
