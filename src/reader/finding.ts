/** Something in `content/` that its author should mend, told in the author's words. Printing is left to the reporters. */
export interface Finding {
  /** Which rule speaks: `<check>/<rule>`, such as `conversation/missing-node`. */
  check: string;
  /** As the author finds it from where the command was started: `content/glossary/nl.yaml`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** What is there now, as a sentence. */
  found: string;
  /** What should be there, as a sentence; empty when `found` says it already. */
  expected: string;
  /** What to do, as a sentence. */
  mend: string;
  /** Who would have been hurt, and how, as a sentence. */
  hurt: string;
}
