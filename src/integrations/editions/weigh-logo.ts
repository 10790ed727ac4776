import type { Element } from '../html/read-page.ts';

/** More shapes than any logo has: 100 kB of the smallest ones are half as many. */
export const HEAVIEST_LOGO = 10_000;

/** Groups within groups, and references within references; drawing programs come to about a dozen. */
const DEEPEST = 100;

/**
 * How many shapes a browser draws for a logo when it follows every `use`, mask and clip path. Eight groups that each use the one
 * before ten times come to ten million, in a file of one kilobyte.
 * @returns Infinity when parts lie too deep in one another, as they do when one leads back to itself.
 */
export function weighLogo(drawing: Element): number {
  const parts = new Map<string, Element>();
  const known = new Map<Element, number>();
  collectParts(drawing, parts);
  return weigh(drawing, 0);

  function weigh(element: Element, depth: number): number {
    if (depth > DEEPEST) return Infinity;
    const before = known.get(element);
    if (before !== undefined) return before;
    const inside = [...elementsIn(element), ...referencesOf(element).flatMap((id) => parts.get(id) ?? [])];
    let weight = 1;
    for (const part of inside) if (weight <= HEAVIEST_LOGO) weight += weigh(part, depth + 1);
    known.set(element, weight);
    return weight;
  }
}

/** The first of two parts with one id is the one that browsers take. Without recursion, since nobody has counted the depth yet. */
function collectParts(drawing: Element, parts: Map<string, Element>): void {
  const waiting = [drawing];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const id = element.attrs.find(({ name }) => name === 'id')?.value.trim();
    if (id !== undefined && !parts.has(id) && !GRADIENTS.has(element.tagName)) parts.set(id, element);
    waiting.push(...elementsIn(element).reverse());
  }
}

function referencesOf({ attrs }: Element): string[] {
  return attrs.flatMap(({ name, value }) =>
    name === 'href'
      ? [value.trim().slice(1)]
      : [...value.matchAll(/url\(\s*["']?#([\w-]+)/gi)].map(([, id = '']) => id),
  );
}

function elementsIn(element: Element): Element[] {
  return element.childNodes.filter((node) => 'tagName' in node);
}

// A gradient is painted once, however many shapes it fills, and holds no shapes.
const GRADIENTS = new Set(['linearGradient', 'radialGradient']);
