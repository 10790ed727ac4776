import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page: its own recommendation and the standard, less what is a matter of taste in built HTML. */
export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // Written by Astro, read by nobody.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    // Safari takes the meaning from a list without bullets, and gives it back for role="list".
    'no-redundant-role': 'off',
    // The text of such a link is often a sentence; style sheets keep the number in it together.
    'tel-non-breaking': 'off',
    // The policy blocks it.
    'no-inline-style': 'error',
  },
};
