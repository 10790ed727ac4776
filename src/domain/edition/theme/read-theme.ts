import { chooseValues, type Choice } from './choose.ts';
import { problem } from './findings.ts';
import { readCss } from './read-css.ts';

const LARGEST_BYTES = 2_000_000;

/** What a token file says, or why it is refused. Nothing is filled in or judged yet. */
export function readTheme(text: string): Choice {
  const css = text.replace(/^\uFEFF/, '');
  const whole = refuseWhole(css);
  if (whole) return { said: { light: {}, dark: {} }, problems: [whole], notes: [] };
  const sheet = readCss(css);
  const choice = chooseValues(css, sheet.declarations);
  const problems = [...sheet.problems, ...choice.problems];
  const isKnown = Object.keys(choice.said.light).length + Object.keys(choice.said.dark).length > 0;
  if (!isKnown && problems.length === 0)
    problems.push(problem('nothing-known', 0, 'The file sets no variable that the pages know.'));
  return { said: choice.said, problems, notes: [...sheet.notes, ...choice.notes] };
}

function refuseWhole(css: string) {
  if (new TextEncoder().encode(css).length > LARGEST_BYTES)
    return problem('too-large', 0, `The file has ${(css.length / 1e6).toFixed(1)} million characters.`);
  if (css.trim() === '') return problem('empty', 0, 'The file is empty.');
  if (/^\s*(?:\{|\[\s*[{"\d])/.test(css)) return problem('not-css', 1, 'The file begins like JSON.');
  if (css.includes('\0')) return problem('not-css', 0, 'The file holds characters that no text has.');
  return undefined;
}
