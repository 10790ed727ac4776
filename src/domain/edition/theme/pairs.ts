import type { ColourId } from './tokens.ts';

/** A front on a ground as our styles make it. `where` says in which rule, so that a changed style finds its row. */
export interface Pair {
  front: ColourId;
  ground: ColourId;
  wanted: 4.5 | 3;
  where: string;
}

/** Blocks that hold running text with links: `.card`, `.tag`, `.standing`, `.try`, `.moment`, `.card-danger` and the page itself. */
const BLOCKS = [
  'color-default-bg-document',
  'color-default-bg-default',
  'color-default-bg-subtle',
  'color-accent-1-bg-subtle',
  'color-highlight-bg-default',
  'color-negative-bg-subtle',
] as const satisfies readonly ColourId[];

/** Grounds on which a control or a sign stands: all but the warm and the danger block, which hold text and drawings only. */
const UNDER_CONTROLS = BLOCKS.slice(0, 4);

/** Every pair of text (WCAG 1.4.3, 4.5 to 1; we use no large-text exception) and of controls, signs and focus (1.4.11, 3 to 1). */
export const PAIRS: readonly Pair[] = [
  ...on(BLOCKS, 'color-default-color-document', 4.5, 'text in every block (base, .card, .tag, .try, .moment, .urgent)'),
  ...on(BLOCKS, 'color-default-color-subtle', 4.5, '.small, .place, .crumbs and .talk-does in every block'),
  ...on(BLOCKS, 'color-action-1-color-default', 4.5, 'a and .button-quiet in every block'),
  pair('color-accent-1-inverse-color-default', 'color-accent-1-inverse-bg-default', 4.5, '.button, .leave, .skip'),
  pair('color-negative-inverse-color-default', 'color-negative-inverse-bg-default', 4.5, '.contact-danger .button'),
  pair('color-default-color-document', 'focus-background-color', 4.5, 'summary, .button and .leave with focus'),
  pair('color-action-1-color-default', 'focus-background-color', 4.5, 'a with focus'),
  ...on(UNDER_CONTROLS, 'color-default-border-default', 3, '.tongue, .search input, .notice, .not-this, .tongues ul'),
  ...on(UNDER_CONTROLS, 'color-accent-1-inverse-bg-default', 3, '.button, .shape, .dot, .answer-given, .try, .say'),
  pair('color-negative-inverse-bg-default', 'color-default-bg-document', 3, '.contact-danger .button, .urgent'),
  pair('color-negative-inverse-bg-default', 'color-default-bg-default', 3, '.contact-danger .button on its card'),
  pair('color-negative-inverse-bg-default', 'color-negative-bg-subtle', 3, '.urgent, .card-danger'),
  ...on(BLOCKS, 'focus-outline-color', 3, ':focus-visible; the ring stands 2px off, on the block'),
];

/** Uses that need no contrast, and why. */
export const EXEMPT: Partial<Record<ColourId, string>> = {
  'color-default-border-subtle':
    'divides only; nothing is found by this line (1.4.11 asks for what is needed to understand)',
};

function on(grounds: readonly ColourId[], front: ColourId, wanted: Pair['wanted'], where: string): Pair[] {
  return grounds.map((ground) => pair(front, ground, wanted, where));
}

function pair(front: ColourId, ground: ColourId, wanted: Pair['wanted'], where: string): Pair {
  return { front, ground, wanted, where };
}
