/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'selector-max-id': 0,
    'max-nesting-depth': 2,
    'declaration-no-important': true,
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'oklch'],
  },
  overrides: [
    {
      // Colours and lengths are written in token files; everything else names a token.
      files: ['**/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
};
