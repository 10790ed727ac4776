import type { TokenId } from './tokens.ts';

/**
 * Where an older theme says what a basis token would say: asked in this order when the basis token itself is absent. The first name
 * that holds a readable value is taken. Names are those of the registry's packages of Utrecht, Rotterdam, Rijkshuisstijl and Voorbeeld;
 * `utrecht-` is the prefix of components that all older themes share, whatever the municipality. Every row says why it stands for the token.
 */
export const MAPPING: Record<TokenId, readonly { from: string; why: string }[]> = {
  'color-default-bg-document': [
    { from: '--utrecht-document-background-color', why: 'ground of the whole document' },
    { from: '--utrecht-body-background-color', why: 'the same in themes that colour the body' },
    {
      from: '--utrecht-page-background-color',
      why: 'the sheet that carries the text, where the document has no colour',
    },
    { from: '--rhc-color-bg-document', why: 'the brand value behind it at Rijkshuisstijl' },
  ],
  'color-default-bg-default': [
    {
      from: '--utrecht-form-control-background-color',
      why: 'our cards and input fields share a ground; theirs is the field',
    },
    { from: '--utrecht-textbox-background-color', why: 'the field, in themes without a form control' },
    { from: '--utrecht-document-background-color', why: 'a theme without cards paints everything on the document' },
  ],
  'color-default-bg-subtle': [
    { from: '--utrecht-surface-background-color', why: 'the ground around the page, one step off it' },
    { from: '--utrecht-code-block-background-color', why: 'the neutral block nearly every theme colours' },
    { from: '--utrecht-form-control-disabled-background-color', why: 'the palest grey where there is no block' },
  ],
  'color-default-border-subtle': [
    { from: '--utrecht-separator-color', why: 'a line that only divides' },
    { from: '--utrecht-table-row-border-block-end-color', why: 'the line between rows' },
  ],
  'color-default-border-default': [
    { from: '--utrecht-form-control-border-color', why: 'the edge by which a field is found' },
    { from: '--utrecht-textbox-border-color', why: 'the same, in themes without a form control' },
  ],
  'color-default-color-document': [
    { from: '--utrecht-document-color', why: 'text of the whole document' },
    { from: '--utrecht-body-color', why: 'the same in themes that colour the body' },
    { from: '--utrecht-page-color', why: 'text of the sheet' },
    { from: '--utrecht-paragraph-color', why: 'running text' },
  ],
  // Not the placeholders of fields: they are the faintest text of a theme and are made for a white field alone.
  'color-default-color-subtle': [
    { from: '--utrecht-form-field-description-color', why: 'the quiet sentence under a label' },
  ],
  'color-accent-1-bg-subtle': [
    { from: '--utrecht-alert-info-background-color', why: 'the pale block in the colour of the house' },
    { from: '--utrecht-spotlight-section-info-background-color', why: 'the same in themes without alerts' },
    { from: '--utrecht-card-background-color', why: 'the coloured card, where nothing else is tinted' },
  ],
  'color-accent-1-inverse-bg-default': [
    { from: '--basis-color-action-1-inverse-bg-default', why: 'a basis theme with one colour for accent and action' },
    { from: '--nl-button-primary-background-color', why: 'the button a page has one of, in newer components' },
    { from: '--utrecht-button-primary-action-background-color', why: 'the button a page has one of' },
    { from: '--utrecht-button-background-color', why: 'what that button falls back to' },
  ],
  'color-accent-1-inverse-color-default': [
    { from: '--basis-color-action-1-inverse-color-default', why: 'belongs to the ground of the same row' },
    { from: '--nl-button-primary-color', why: 'belongs to the ground of the same row' },
    { from: '--utrecht-button-primary-action-color', why: 'belongs to the ground of the same row' },
    { from: '--utrecht-button-color', why: 'what that button falls back to' },
  ],
  'color-action-1-color-default': [
    {
      from: '--basis-color-action-2-color-default',
      why: 'links in basis themes that colour buttons by action 1 alone',
    },
    { from: '--nl-link-color', why: 'links, in newer components' },
    { from: '--utrecht-link-color', why: 'links' },
    { from: '--utrecht-button-subtle-color', why: 'a button that looks like a link' },
  ],
  'color-highlight-bg-default': [
    { from: '--utrecht-alert-warning-background-color', why: 'the warm block' },
    { from: '--utrecht-spotlight-section-warning-background-color', why: 'the same in themes without alerts' },
    { from: '--nl-mark-background-color', why: 'found words' },
    { from: '--utrecht-mark-background-color', why: 'found words, in older components' },
  ],
  'color-negative-bg-subtle': [
    { from: '--utrecht-alert-error-background-color', why: 'the block that says something went wrong' },
    { from: '--utrecht-spotlight-section-error-background-color', why: 'the same in themes without alerts' },
  ],
  'color-negative-inverse-bg-default': [
    { from: '--utrecht-button-primary-action-danger-background-color', why: 'the button one should not press lightly' },
    { from: '--utrecht-feedback-danger-background-color', why: 'the colour of danger itself' },
    { from: '--utrecht-form-field-error-message-color', why: 'the red of the house, where nothing has it as a ground' },
  ],
  'color-negative-inverse-color-default': [
    { from: '--utrecht-button-primary-action-danger-color', why: 'belongs to the ground of the same row' },
    { from: '--utrecht-feedback-danger-fill-color', why: 'belongs to the ground of the same row' },
  ],
  'focus-outline-color': [{ from: '--utrecht-focus-outline-color', why: 'the ring itself' }],
  'focus-background-color': [{ from: '--utrecht-focus-background-color', why: 'the ground inside the ring' }],
  'border-radius-md': [
    { from: '--utrecht-button-border-radius', why: 'the corner that people recognise' },
    { from: '--utrecht-form-control-border-radius', why: 'the corner of fields' },
  ],
  'text-font-family-default': [
    { from: '--utrecht-document-font-family', why: 'typeface of the whole document' },
    { from: '--utrecht-body-font-family', why: 'the same in themes that style the body' },
    { from: '--utrecht-paragraph-font-family', why: 'running text' },
    { from: '--nl-paragraph-font-family', why: 'running text, in newer components' },
  ],
};
