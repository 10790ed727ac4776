import { tokenize, tokenTypes as T } from 'css-tree';
import type { Declarations } from './declarations.ts';
import type { Mode } from './scope.ts';

/** A value with every `var()` replaced, and whether any part of it was said for dark; or why there is none. */
export type Resolved =
  | { kind: 'value'; text: string; isDark: boolean; offset: number }
  | { kind: 'missing' | 'cycle' | 'too-long'; name: string };

/** Longer than any colour, length or list of fonts; keeps a file from doubling itself thirty times over. */
const LONGEST = 2000;
const DEEPEST = 60;

/** Answers what a variable comes to in one mode. Answers are kept, since hundreds of names share their brand colours. */
export function createResolver(declarations: Declarations, mode: Mode): (name: string) => Resolved {
  const known = new Map<string, Resolved>();
  return (name) => resolve(name, []);

  function resolve(name: string, above: readonly string[]): Resolved {
    const before = known.get(name);
    if (before) return before;
    if (above.includes(name)) return { kind: 'cycle', name };
    const declaration = declarations.find(name, mode);
    if (!declaration) return { kind: 'missing', name };
    if (declaration.value.length > LONGEST || above.length > DEEPEST) return { kind: 'too-long', name };
    const inner = substitute(declaration.value, [...above, name]);
    const result: Resolved =
      inner.kind === 'value'
        ? { ...inner, isDark: inner.isDark || declaration.mode === 'dark', offset: declaration.offset }
        : inner;
    // CSS-wide keywords make a variable count as absent (CSS Variables 1, section 2.1: the "guaranteed-invalid value").
    const settled = result.kind === 'value' && WIDE.test(result.text) ? { kind: 'missing' as const, name } : result;
    if (settled.kind !== 'cycle') known.set(name, settled); // a cycle is told differently by each name in it
    return settled;
  }

  function substitute(value: string, above: readonly string[]): Resolved {
    if (!value.includes('var(') && !value.includes('/*'))
      return { kind: 'value', text: value.trim(), isDark: false, offset: 0 };
    let text = '';
    let isDark = false;
    for (const part of split(value)) {
      const inner = typeof part === 'string' ? part : follow(part, above);
      if (typeof inner === 'string') text += inner;
      else if (inner.kind !== 'value') return inner;
      else {
        // Blanks on both sides: two values that meet never grow into one word.
        text += ` ${inner.text} `;
        isDark ||= inner.isDark;
      }
      if (text.length > LONGEST) return { kind: 'too-long', name: above.at(-1) ?? '' };
    }
    return { kind: 'value', text: text.trim(), isDark, offset: 0 };
  }

  function follow(reference: Reference, above: readonly string[]): Resolved {
    const inner = resolve(reference.name, above);
    if (inner.kind === 'value' || reference.fallback === undefined) return inner;
    return substitute(reference.fallback, above);
  }
}

const WIDE = /^(?:initial|inherit|unset|revert|revert-layer)$/i;

type Reference = { name: string; fallback: string | undefined };

/** The value in pieces: text without comments, and references. */
function split(value: string): (string | Reference)[] {
  const parts: (string | Reference)[] = [];
  let depth = 0;
  let begun: { start: number; comma: number | undefined } | undefined;
  tokenize(value, (type, start, end) => {
    if (type === T.RightParenthesis && begun && depth === 1) {
      parts.push(reference(value, begun, start));
      begun = undefined;
      depth = 0;
    } else if (begun) {
      if (type === T.Function || type === T.LeftParenthesis) depth += 1;
      else if (type === T.RightParenthesis) depth -= 1;
      else if (type === T.Comma && depth === 1) begun.comma ??= start;
    } else if (type === T.Function && value.slice(start, end).toLowerCase() === 'var(') {
      begun = { start: end, comma: undefined };
      depth = 1;
    } else if (type === T.Comment) parts.push(' ');
    else parts.push(value.slice(start, end));
  });
  return parts;
}

function reference(
  value: string,
  { start, comma }: { start: number; comma: number | undefined },
  end: number,
): Reference {
  const name = value
    .slice(start, comma ?? end)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .trim();
  return { name, fallback: comma === undefined ? undefined : value.slice(comma + 1, end) };
}
