import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ and what each may import; every arrow of the house points down this list (README, "A map of the rooms").
 * `belongs` is the advice shown to somebody whose import points the other way.
 */
const rooms = {
  schemas: { may: [], belongs: 'A shape that needs a rule belongs in domain/.' },
  domain: {
    may: ['schemas'],
    belongs:
      'A rule gets values and returns values: pass in what it needs, or move what touches the world to platform/.',
  },
  i18n: { may: ['schemas'], belongs: 'Words about a rule belong in content/ui/; the rule itself in domain/.' },
  platform: {
    may: ['domain', 'schemas'],
    belongs: 'Storage, clock and chance know no page. What shows something belongs in islands/.',
  },
  reader: {
    may: ['schemas'],
    belongs: 'Reading and parsing only. What judges content belongs in integrations/content-checks/.',
  },
  queries: {
    may: ['domain', 'schemas', 'i18n', 'reader'],
    belongs: 'Queries ask Astro for content and give values. What shows them belongs in components/ or pages/.',
  },
  components: {
    may: ['domain', 'i18n', 'schemas'],
    belongs:
      'A part shows the values it is given. What asks for content belongs in layouts/ or pages/; what needs a browser in islands/.',
  },
  islands: {
    may: ['domain', 'i18n', 'platform', 'schemas'],
    belongs: 'An island gets plain data as props. What asks for content belongs in pages/.',
  },
  layouts: {
    may: ['queries', 'components', 'islands', 'i18n', 'domain', 'schemas', 'styles'],
    belongs: 'Build steps stay out of pages.',
  },
  pages: {
    may: ['layouts', 'queries', 'components', 'islands', 'i18n', 'domain', 'schemas', 'styles'],
    belongs: 'Build steps and storage stay out of pages.',
  },
  integrations: {
    may: ['domain', 'reader', 'i18n', 'schemas', 'platform', 'styles'],
    belongs: 'A build step works on files. What shows something belongs in pages/ or components/.',
  },
};

const guards = Object.entries(rooms).map(([room, { may, belongs }]) => {
  const closed = Object.keys(rooms).filter((other) => other !== room && !may.includes(other));
  return {
    files: [`src/${room}/**/*.{ts,tsx,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^#(${closed.join('|')})/|^\\.\\./(.*/)?(${closed.join('|')})/`,
              message: `src/${room}/ may import ${may.join(', ') || 'zod only'}. ${belongs}`,
            },
            { regex: '(^#|/)tests/', message: 'Tests import the house, never the other way round.' },
            ...(room === 'queries' || room === 'layouts' || room === 'pages'
              ? []
              : [
                  {
                    group: ['astro:content'],
                    message:
                      'Only queries/ asks Astro for content. Ask there for a function that returns what you need.',
                  },
                ]),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.astro/', 'tests/fixtures/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // A value known from the line before may say so; a reason stands beside it where it is not obvious.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // A rule that depends on the moment or on luck cannot be tested: both are arguments.
    files: ['src/domain/**/*.ts', 'src/schemas/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument; platform/clock.ts has it.' },
        { object: 'Math', property: 'random', message: 'Take chance as an argument; platform/chance.ts has it.' },
      ],
    },
  },
  ...guards,
);
