import type { ProblemCode } from './finding.ts';

type Advice = { expected: string; remedy: string };

const ONLY_VALUES = 'A token file gives names and values; the pages load nothing from outside their own folder.';

/** What was expected and what to do, per kind of refusal. */
export const REMEDIES: Record<ProblemCode, Advice> = {
  empty: {
    expected: 'A token file holds variables such as "--basis-color-default-bg-document: #ffffff;".',
    remedy: 'Copy the CSS file of your theme here, or delete this file to keep the colours of the base edition.',
  },
  'too-large': {
    expected: 'A token file has at most 2 MB; the largest theme we know has 0.2 MB.',
    remedy:
      'Take the file with variables only (theme.css, root.css or variables.css), without components, fonts or pictures.',
  },
  'not-css': {
    expected: 'A CSS file.',
    remedy:
      'Take the CSS that was built from these tokens (often dist/theme.css, dist/root.css or dist/variables.css).',
  },
  'nothing-known': {
    expected:
      'Variables whose names begin with --basis- (the basis tokens), or those of an older theme (--utrecht-link-color and the like), for :root or a theme class.',
    remedy:
      'Check that this is the file with the values, not one that imports it; the names we read are listed in src/domain/edition/theme/mapping.ts.',
  },
  import: {
    expected: ONLY_VALUES,
    remedy: 'Remove this line; if it brings in the variables, use the file it names instead of this one.',
  },
  'font-face': {
    expected: ONLY_VALUES,
    remedy:
      'Remove this block. A font is used where the visitor has it on the device; otherwise the device has its own.',
  },
  loads: {
    expected: ONLY_VALUES,
    remedy: 'Remove this line, or take the file of your theme that holds only variables.',
  },
  script: { expected: 'A style holds no script.', remedy: 'Remove this line, and ask where the file came from.' },
  markup: {
    expected: 'No "<" in a token file.',
    remedy: 'Remove it; if the file is a web page, take the CSS file itself.',
  },
  escape: {
    expected: 'Names and values in plain letters, so that everybody can read what they say.',
    remedy: 'Write the letters themselves.',
  },
  'comment-in-word': {
    expected: 'A comment stands between words.',
    remedy: 'Remove the comment or put a blank before and after it.',
  },
  behaviour: { expected: 'A style holds no script.', remedy: 'Remove this line.' },
  unfinished: {
    expected: 'Every text ends with its own quotation mark, every comment with "*/", every address with ")".',
    remedy: 'Close it where it should end.',
  },
  unbalanced: {
    expected: 'Every bracket that is opened is closed again, in order.',
    remedy:
      'Check this line and the lines before it for a missing or superfluous bracket, or copy the file again as a whole.',
  },
  'open-value': {
    expected: 'A value ends with ";" and holds no block.',
    remedy: 'Remove the block, or close the value before it.',
  },
  contrast: { expected: '', remedy: '' }, // told per pair, by judge.ts
};

/** What is told once, with how often it happens. */
export const NOTE_TEXTS = {
  'dropped-picture': (count: number) => ({
    found: `${times(count, 'variable that loads a picture is', 'variables that load a picture are')} left out.`,
    expected: 'The pages use none of them.',
    remedy: '',
  }),
  'dropped-rules': (count: number) => ({
    found: `${times(count, 'line is', 'lines are')} left out: rules for components, for widths of the screen or for print.`,
    expected: 'Only variables that are set for the whole page are read.',
    remedy: '',
  }),
};

function times(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
