/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'selector-max-id': 0,
    'max-nesting-depth': 2,
    'declaration-no-important': true,
    'color-named': 'never',
  },
  overrides: [
    {
      // Colours and lengths are written in token files; everything else names a token.
      files: ['src/styles/**/*.css', '!src/styles/tokens*.css'],
      rules: { 'color-no-hex': true, 'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'oklch'] },
    },
  ],
};
