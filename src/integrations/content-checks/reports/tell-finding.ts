import type { Finding } from '#reader/finding.ts';

/**
 * One finding as its author reads it: where, what was found and expected, what to do, who would have been hurt.
 *
 *     content/glossary/nl.yaml:14   [schema/unknown-key]
 *       The key "meanning" means nothing here. Known keys: term, also, meaning.
 *       Did you mean "meaning"?
 *       A reader would meet a hard word that nobody explains to her.
 */
export function tellFinding({ file, line, check, found, expected, mend, hurt }: Finding): string {
  const said = [`${found} ${expected}`.trim(), mend, hurt].filter((sentence) => sentence !== '');
  return [`${file}:${line}   [${check}]`, ...said.map((sentence) => `  ${sentence}`)].join('\n');
}
