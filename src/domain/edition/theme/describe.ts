import type { ThemeFinding } from './finding.ts';
import type { ThemeResult } from './make-theme.ts';

/** Everything a result has to say, as a person reads it in a terminal; empty when there is nothing to say. */
export function describeTheme(result: ThemeResult): string {
  const problems = result.kind === 'refused' ? result.problems : [];
  const parts = [...problems, ...result.notes].map((finding) => describe(result.file, finding));
  if (result.kind === 'refused' && result.mended) {
    parts.unshift(
      `Some colours of ${result.file} are hard to read on each other. With these lines at its end it passes; they change colours of ` +
        `your house style on this site, so show them to whoever answers for it. The reasons follow below.\n\n${result.mended}\n`,
    );
  }
  return parts.join('\n');
}

function describe(file: string, { code, line, found, expected, remedy }: ThemeFinding): string {
  const sentences = [found, [expected, remedy].filter(Boolean).join(' ')].filter(Boolean);
  return `${file}${line > 0 ? `:${line}` : ''}   [theme/${code}]\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`;
}
