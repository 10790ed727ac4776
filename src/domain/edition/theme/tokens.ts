/** How a brand token is used: a ground is painted under something, a front stands on a ground, a line only decorates. */
export type TokenUse = 'ground' | 'front' | 'line' | 'length' | 'font';

/**
 * The brand tokens that our styles use, by the name of the NL Design System without `--basis-`, in the order in which they are written.
 * Words for the editor stand with them. A test keeps this list equal to what `src/styles/` uses.
 */
export const TOKENS = {
  'color-default-bg-document': { use: 'ground', words: 'the page' },
  'color-default-bg-default': { use: 'ground', words: 'cards and input fields' },
  'color-default-bg-subtle': { use: 'ground', words: 'soft blocks' },
  'color-default-border-subtle': { use: 'line', words: 'thin dividing lines' },
  'color-default-border-default': { use: 'front', words: 'the edge of input fields and other controls' },
  'color-default-color-document': { use: 'front', words: 'text' },
  'color-default-color-subtle': { use: 'front', words: 'small muted text' },
  'color-accent-1-bg-subtle': { use: 'ground', words: 'tinted blocks' },
  'color-accent-1-inverse-bg-default': { use: 'ground', words: 'buttons, signs and accent lines' },
  'color-accent-1-inverse-color-default': { use: 'front', words: 'the words on buttons' },
  'color-action-1-color-default': { use: 'front', words: 'links' },
  'color-highlight-bg-default': { use: 'ground', words: 'warm blocks and found words' },
  'color-negative-bg-subtle': { use: 'ground', words: 'blocks about danger' },
  'color-negative-inverse-bg-default': { use: 'ground', words: 'danger buttons and edges' },
  'color-negative-inverse-color-default': { use: 'front', words: 'the words on danger buttons' },
  'focus-outline-color': { use: 'front', words: 'the ring around what has the keyboard' },
  'focus-background-color': { use: 'ground', words: 'the ground of what has the keyboard' },
  'border-radius-md': { use: 'length', words: 'rounded corners' },
  'text-font-family-default': { use: 'font', words: 'the typeface' },
} as const satisfies Record<string, { use: TokenUse; words: string }>;

export type TokenId = keyof typeof TOKENS;
export type ColourId = { [Id in TokenId]: (typeof TOKENS)[Id]['use'] extends 'length' | 'font' ? never : Id }[TokenId];

export const TOKEN_IDS = Object.keys(TOKENS) as TokenId[]; // Object.keys forgets the names it was given
export const COLOUR_IDS = TOKEN_IDS.filter(isColour);

export function isColour(id: TokenId): id is ColourId {
  return TOKENS[id].use !== 'length' && TOKENS[id].use !== 'font';
}

/** The name as it stands in CSS. */
export function propertyOf(id: TokenId): string {
  return `--basis-${id}`;
}
