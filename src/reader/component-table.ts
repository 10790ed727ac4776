/** One component of the little language in which lessons and pages are written. */
export interface ComponentRule {
  /** Block: stands on lines of its own and holds paragraphs. Inline: stands in a sentence. Either: both are fine. */
  place: 'block' | 'inline' | 'either';
  /** Whether text stands between its opening and its closing tag. */
  holdsText: boolean;
  /** Every attribute must be given, as plain text. */
  attributes: readonly string[];
}

/** Every component an author may use; `content-format` for authors is CONTRIBUTING.md. */
export const componentTable: Readonly<Record<string, ComponentRule>> = {
  Moment: { place: 'block', holdsText: true, attributes: [] },
  Say: { place: 'block', holdsText: true, attributes: [] },
  NotThis: { place: 'block', holdsText: true, attributes: ['because'] },
  Try: { place: 'block', holdsText: true, attributes: [] },
  Sentence: { place: 'block', holdsText: false, attributes: ['id'] },
  Contact: { place: 'either', holdsText: false, attributes: ['id'] },
  Situations: { place: 'block', holdsText: false, attributes: [] },
  Here: { place: 'block', holdsText: false, attributes: ['id'] },
  Edition: { place: 'block', holdsText: true, attributes: ['part'] },
  Picture: { place: 'block', holdsText: false, attributes: ['id'] },
  Source: { place: 'inline', holdsText: false, attributes: ['id'] },
  Term: { place: 'inline', holdsText: true, attributes: ['id'] },
  Go: { place: 'inline', holdsText: true, attributes: ['to'] },
};

/** The one piece of HTML: it keeps a Latin name or a number whole inside right-to-left text. */
export const isolatingElement = 'bdi';

/** Components that stand inside a sentence, where another language may need another order of words. */
export function isInline(name: string): boolean {
  return componentTable[name]?.place === 'inline';
}
