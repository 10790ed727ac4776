import { generate, parse, type Rule } from 'css-tree';

/** What the classes of a drawing say about fill and stroke: by class name, the last word last. */
export type ClassStyles = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/**
 * Reads the style sheet that drawing programs put into a file, as long as it only gives colours and lines to classes
 * (`.cls-1, .cls-2 { fill: #fff }`).
 * @returns undefined when it says anything else: another selector, an at-rule, something that cannot be read.
 */
export function readClassStyles(css: string): ClassStyles | undefined {
  let isSound = true;
  const sheet = parse(css, { parseValue: false, onParseError: () => (isSound = false) });
  const styles = new Map<string, (readonly [string, string])[]>();
  for (const rule of sheet.type === 'StyleSheet' ? sheet.children : []) {
    if (rule.type === 'Comment') continue;
    const classes = rule.type === 'Rule' ? classesOf(rule) : undefined;
    if (rule.type !== 'Rule' || classes === undefined) return undefined;
    for (const name of classes) styles.set(name, [...(styles.get(name) ?? []), ...declarationsOf(rule)]);
  }
  return isSound ? styles : undefined;
}

/** The names in `.a, .b`, or undefined for any other selector. */
function classesOf(rule: Rule): string[] | undefined {
  const names = generate(rule.prelude)
    .split(',')
    .map((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1]);
  return names.every((name) => name !== undefined) ? names : undefined;
}

function declarationsOf(rule: Rule): (readonly [string, string])[] {
  return [...rule.block.children].flatMap((inner) =>
    inner.type === 'Declaration' ? [[inner.property, generate(inner.value)] as const] : [],
  );
}
