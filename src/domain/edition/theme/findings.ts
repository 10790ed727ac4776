import type { ProblemCode, ThemeCode, ThemeFinding } from './finding.ts';
import { NOTE_TEXTS, REMEDIES } from './texts.ts';

/** Every problem is told where it is, the first twenty of a kind; every kind of note once, with how often and where first. */
const MOST = 20;

/** Collects findings while a file is read, and counts lines only for those that are told. */
export function createFindings(css: string) {
  const entries = new Map<ThemeCode, { offsets: number[]; found: string[] }>();
  return {
    add(code: ThemeCode, offset: number, found = ''): void {
      const entry = entries.get(code);
      if (entry) entry.offsets.push(offset);
      else entries.set(code, { offsets: [offset], found: [] });
      entries.get(code)!.found.push(found); // set in the line before
    },
    list(): ThemeFinding[] {
      return [...entries].flatMap(([code, { offsets, found }]) =>
        code in REMEDIES
          ? offsets
              .slice(0, MOST)
              .map((offset, index) => problem(code as ProblemCode, lineOf(css, offset), found[index] ?? ''))
          : [note(code as keyof typeof NOTE_TEXTS, lineOf(css, offsets[0] ?? 0), offsets.length)],
      );
    },
  };
}

export function lineOf(css: string, offset: number): number {
  let line = 1;
  for (let at = css.indexOf('\n'); at !== -1 && at < offset; at = css.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** A refusal with the words that belong to its kind. */
export function problem(code: ProblemCode, line: number, found: string): ThemeFinding {
  return { code, line, found, ...REMEDIES[code] };
}

function note(code: keyof typeof NOTE_TEXTS, line: number, count: number): ThemeFinding {
  return { code, line, ...NOTE_TEXTS[code](count) };
}
