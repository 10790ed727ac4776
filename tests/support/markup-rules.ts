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
    // The hashes of the policy cover what is inline.
    'no-inline-style': 'error',
  },
};
