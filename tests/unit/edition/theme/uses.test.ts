import { readdirSync, readFileSync } from 'node:fs';
import { parse, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { EXEMPT, PAIRS } from '#domain/edition/theme/pairs.ts';
import { COLOUR_IDS, propertyOf, TOKEN_IDS } from '#domain/edition/theme/tokens.ts';

const STYLES = readdirSync('src/styles')
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
  .join('\n')
  .replace(/^@import.*$/gm, '');
/** Role to brand: `--color-text` is `--basis-color-default-color-document`. */
const ROLES = Object.fromEntries(
  [...STYLES.matchAll(/(--color-[-\w]+): var\((--basis-[-\w]+)\)/g)].map(([, role, brand]) => [role, brand]),
);

test('the tokens we keep are those that the styles use', () => {
  const used = new Set([...STYLES.matchAll(/var\((--basis-[-\w]+)/g)].map(([, name]) => name));
  expect(new Set(TOKEN_IDS.map(propertyOf))).toEqual(used);
});

test('every colour stands in a pair, or is exempt for a reason', () => {
  const inPairs = new Set<string>(PAIRS.flatMap(({ front, ground }) => [front, ground]));
  expect(COLOUR_IDS.filter((id) => !inPairs.has(id) && !EXEMPT[id])).toEqual([]);
});

test('a rule that sets text and ground makes a pair of the table', () => {
  const pairs = new Set(PAIRS.map(({ front, ground }) => `${propertyOf(front)} on ${propertyOf(ground)}`));
  const made = rules().flatMap(({ color, background }) => (color && background ? [`${color} on ${background}`] : []));
  expect(made.length).toBeGreaterThan(5);
  expect([...new Set(made)].filter((pair) => !pairs.has(pair))).toEqual([]);
});

test('ordinary text is judged on every ground that a rule paints without setting its own text', () => {
  const judged = new Set(
    PAIRS.filter(({ front }) => front === 'color-default-color-document').map(({ ground }) => propertyOf(ground)),
  );
  const painted = rules().flatMap(({ color, background }) => (background && !color ? [background] : []));
  expect([...new Set(painted)].filter((ground) => !judged.has(ground))).toEqual([]);
});

/** The brand tokens of text and ground, rule by rule. */
function rules(): { color?: string; background?: string }[] {
  const found: { color?: string; background?: string }[] = [];
  walk(parse(STYLES), {
    visit: 'Rule',
    enter(rule) {
      const own: { color?: string; background?: string } = {};
      rule.block.children.forEach((node) => {
        if (node.type !== 'Declaration' || node.value.type !== 'Value') return;
        const kind =
          node.property === 'color' ? 'color' : /^background(-color)?$/.test(node.property) ? 'background' : undefined;
        node.value.children.forEach((part) => {
          if (!kind || part.type !== 'Function' || part.name !== 'var') return;
          const name = part.children.first;
          const brand = name?.type === 'Identifier' ? ROLES[name.name] : undefined;
          if (brand) own[kind] = brand;
        });
      });
      found.push(own);
    },
  });
  return found;
}
