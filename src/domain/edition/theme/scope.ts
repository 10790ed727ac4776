export type Mode = 'light' | 'dark';

/**
 * For whom a block speaks. `modes` is empty when it does not speak for the whole page; `isTheme` is false for a lone class such as
 * `.gemeente-x`, which counts only for what no real theme selector says, since it may as well be a component.
 */
export type Scope = { modes: readonly Mode[]; isTheme: boolean };

export const NOWHERE: Scope = { modes: [], isTheme: false };
export const EVERYWHERE: Scope = { modes: ['light'], isTheme: true };

/** What a selector list says inside a scope: `.x-theme--dark` is dark anywhere, `.x-theme` takes the mode of the media query around it. */
export function scopeOfSelectors(prelude: string, outer: Scope): Scope {
  if (outer.modes.length === 0 || prelude.length > 20_000) return NOWHERE;
  const parts = prelude.split(',').map((selector) => scopeOfSelector(selector.trim(), outer));
  const themes = parts.filter((scope) => scope.isTheme);
  const chosen = themes.length > 0 ? themes : parts;
  return { modes: [...new Set(chosen.flatMap((scope) => scope.modes))], isTheme: themes.length > 0 };
}

/** What an at-rule with a block says: a colour scheme or a layer is entered, anything else speaks for a part of the visitors. */
export function scopeOfAtRule(name: string, prelude: string, outer: Scope): Scope {
  if (name === 'layer') return outer;
  const mode =
    name === 'media' &&
    /^(?:(?:only )?(?:screen|all) and )?\(prefers-color-scheme: ?(dark|light)\)$/.exec(tidy(prelude))?.[1];
  return mode ? { modes: [mode as Mode], isTheme: outer.isTheme } : NOWHERE; // the expression allows no other word
}

function scopeOfSelector(selector: string, outer: Scope): Scope {
  // No theme is named at such length; whoever tries our patience gets little of it.
  if (selector.length > 300) return NOWHERE;
  // `:root:not([data-theme=light])` speaks for the root; what it leaves out is said by another rule.
  const plain = selector.replace(/:not\([^()]*\)/g, '').replace(/:(?:is|where)\(([^()]*)\)/g, '$1');
  const compounds = plain.split(/[\s>+~]+/).filter((compound) => compound !== '');
  const isTheme = compounds.length > 0 && compounds.every(isThemeCompound);
  const isClass = compounds.length === 1 && /^\.[-\w]+$/.test(plain);
  if (!isTheme && !isClass) return NOWHERE;
  const said = MODE.exec(plain)?.[1] as Mode | undefined; // the expression allows no other word
  return { modes: said ? [said] : outer.modes, isTheme };
}

/** `html.x-theme[data-mode=dark]`: the root, classes and attributes only, and one of them about the whole page. */
function isThemeCompound(compound: string): boolean {
  const parts = compound.match(/[*&]|[.:]?[-\w]+|\[[^[\]]*\]/g) ?? [];
  if (parts.join('') !== compound || compound.includes('__')) return false;
  return (
    parts.every((part) => ROOT.test(part) || /^[.[]/.test(part)) &&
    parts.some((part) => ROOT.test(part) || isThemePart(part))
  );
}

function isThemePart(part: string): boolean {
  if (part.startsWith('[')) return /theme|mode|scheme/.test(part.split('=')[0] ?? '');
  return part.includes('theme') || /^\.(?:mode-)?(?:dark|light)(?:-mode)?$/.test(part);
}

function tidy(prelude: string): string {
  return prelude.toLowerCase().replace(/\s+/g, ' ').trim();
}

const ROOT = /^(?:[*&]|:root|:host|html|body)$/;
const MODE = /(?:^|[-_.'"=])(dark|light)(?=$|[-_.'"\]\s])/;
