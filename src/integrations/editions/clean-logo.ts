import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsBelow, fullName, lineAt, textOf, type Element } from '../html/read-page.ts';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, ALLOWED_FUNCTIONS, IGNORED_ELEMENTS } from './logo-parts.ts';
import { readClassStyles, type ClassStyles } from './logo-styles.ts';
import { HEAVIEST_LOGO, weighLogo } from './weigh-logo.ts';

/** A drawing with shapes and colours only, or what stands in it that may not. */
export type CleanLogo = { markup: string } | { problems: LogoProblem[] };
export type LogoProblem = { line: number; found: string; mend: string };

/**
 * The logo as it may stand inside a page: known shapes with known attributes, everything that drawing programs leave behind
 * taken away, ids made its own. Whatever could run, load or restyle something is refused rather than dropped, since it says that
 * the file is not what its owner thinks it is.
 * @returns Markup that begins with `<svg ` and is hidden from screen readers: the name stands beside it as text.
 */
export function cleanLogo(svg: string): CleanLogo {
  if (/<!ENTITY/i.test(svg)) return { problems: [problem(svg, svg.search(/<!ENTITY/i), 'The file defines entities.')] };
  const root = parseFragment(svg, { sourceCodeLocationInfo: true }).childNodes.filter((node) => 'tagName' in node);
  const [drawing] = root;
  if (root.length !== 1 || drawing?.tagName !== 'svg')
    return {
      problems: [problem(svg, 0, 'The file is no SVG drawing.', 'Save the logo as SVG from your drawing program.')],
    };
  const box = viewBoxOf(drawing);
  if (box === undefined)
    return {
      problems: [
        problem(svg, 0, 'The drawing has no viewBox, so its shape is unknown.', 'Add viewBox="0 0 width height".'),
      ],
    };
  if (weighLogo(drawing) > HEAVIEST_LOGO)
    return {
      problems: [
        problem(
          svg,
          0,
          `Followed to the end, its groups and references draw more than ${HEAVIEST_LOGO} shapes, or lie too deep.`,
        ),
      ],
    };
  const styles = readClassStyles(styleSheetOf(drawing));
  if (styles === undefined)
    return {
      problems: [
        problem(
          svg,
          svg.indexOf('<style'),
          'The drawing has a style sheet that does more than give colours to classes.',
          'Export it anew with presentation attributes (Illustrator: Styling, Presentation Attributes; Inkscape: Optimised SVG, convert CSS to XML).',
        ),
      ],
    };
  const page: Page = { svg, problems: [], styles };
  const inside = writeChildren(page, drawing);
  const attributes = writeAttributes(page, drawing, new Set(['viewBox', 'width', 'height', 'x', 'y', 'class', 'id']));
  if (page.problems.length > 0) return { problems: page.problems };
  if (inside === '')
    return { problems: [problem(svg, 0, 'The drawing is empty.', 'Turn text into paths and save the logo again.')] };
  // Fixed colours were made for white paper: at night they stand on a light plate.
  const plate = /currentcolor/i.test(inside + attributes) ? '' : ' class="plate"';
  return { markup: `<svg${plate} viewBox="${box}" aria-hidden="true" focusable="false"${attributes}>${inside}</svg>` };
}

/** The same drawing as a file of its own. */
export function asLogoFile(markup: string): string {
  return markup.replace(/^<svg(?: class="plate")? /, '<svg xmlns="http://www.w3.org/2000/svg" ');
}

type Page = { svg: string; problems: LogoProblem[]; styles: ClassStyles };

function styleSheetOf(drawing: Element): string {
  return [...elementsBelow(drawing)]
    .filter(({ tagName }) => tagName === 'style')
    .map(textOf)
    .join('\n');
}

function writeChildren(page: Page, parent: Element): string {
  return parent.childNodes.map((node) => ('tagName' in node ? writeElement(page, node) : '')).join('');
}

function writeElement(page: Page, element: Element): string {
  const name = element.tagName;
  if (IGNORED_ELEMENTS.has(name.toLowerCase()) || name === 'style' || name.includes(':')) return '';
  if (!ALLOWED_ELEMENTS.has(name)) {
    refuse(page, element, `The drawing holds <${name}>.`, name === 'text' ? TEXT_AS_PATHS : undefined);
    return '';
  }
  const attributes = writeAttributes(page, element);
  const inside = writeChildren(page, element);
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

function writeAttributes(page: Page, element: Element, left = new Set<string>()): string {
  return [...looksOf(page, element)]
    .map(([name, value]) => (left.has(name) ? '' : writeAttribute(page, element, name, value.trim())))
    .join('');
}

/** Attributes and styles as one list; a style wins over a class, and a class over an attribute (SVG 2, section 6.6). */
function looksOf({ styles }: Page, element: Element): ReadonlyMap<string, string> {
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
  return new Map([
    ...element.attrs.filter(({ name }) => name !== 'style').map((one) => [fullName(one), one.value] as const),
    ...value('class')
      .split(/\s+/)
      .flatMap((name) => styles.get(name) ?? []),
    ...declarationsOf(value('style')),
  ]);
}

function writeAttribute(page: Page, element: Element, name: string, value: string): string {
  const written = `${name}="${value}"`;
  if (/^on/i.test(name)) refuse(page, element, `<${element.tagName}> carries a script: ${written}.`);
  else if (/(^|:)href$/i.test(name)) return writeReference(page, element, value);
  else if (!ALLOWED_ATTRIBUTES.has(name)) return '';
  else if (name === 'id') return ` id="logo-${escape(value)}"`;
  else if (/[\\<>{};@]|:\/|expression|javascript/i.test(value))
    refuse(page, element, `A value may not be read: ${written}.`);
  else if (hasOtherFunction(value)) refuse(page, element, `A value calls what no drawing needs: ${written}.`);
  else if (/url/i.test(value)) {
    const own = /^url\(\s*["']?#([\w-]+)["']?\s*\)$/.exec(value)?.[1];
    if (own !== undefined) return ` ${name}="url(#logo-${own})"`;
    refuse(page, element, `The drawing loads something from elsewhere: ${written}.`);
  } else return ` ${name}="${escape(value)}"`;
  return '';
}

/** `image-set("//x" 1x)` as a mask fetches a file without saying `url`, and CSS gains such functions: only known ones pass. */
function hasOtherFunction(value: string): boolean {
  return [...value.matchAll(/([-\w]*)\s*\(/g)].some(([, name = '']) => !ALLOWED_FUNCTIONS.has(name.toLowerCase()));
}

function writeReference(page: Page, element: Element, value: string): string {
  const own = /^#([\w-]+)$/.exec(value)?.[1];
  if (own !== undefined) return ` href="#logo-${own}"`;
  refuse(page, element, `The drawing refers to something outside itself: "${value.slice(0, 60)}".`);
  return '';
}

/** `fill:#fff;stroke:none` as attributes: the policy of a page allows no `style`. */
function declarationsOf(style: string): [string, string][] {
  return style.split(';').flatMap((declaration) => {
    const at = declaration.indexOf(':');
    return at === -1 ? [] : [[declaration.slice(0, at).trim(), declaration.slice(at + 1).trim()]];
  });
}

function viewBoxOf(svg: Element): string | undefined {
  const value = (name: string) => svg.attrs.find((attribute) => attribute.name === name)?.value ?? '';
  const numbers = value('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (numbers.length === 4 && numbers.every(Number.isFinite)) return numbers.join(' ');
  const [width, height] = [value('width'), value('height')].map((size) => Number(/^[\d.]+(?=px$|$)/.exec(size)?.[0]));
  return width && height ? `0 0 ${width} ${height}` : undefined;
}

function escape(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const TEXT_AS_PATHS =
  'Turn the text into paths (Inkscape: Path, Object to Path; Illustrator: Type, Create Outlines; Figma: Outline stroke).';

function refuse(page: Page, element: Tree.Element, found: string, mend?: string): void {
  page.problems.push(problem(page.svg, element.sourceCodeLocation?.startOffset ?? 0, found, mend));
}

function problem(svg: string, at: number, found: string, mend?: string): LogoProblem {
  return {
    line: lineAt(svg, at),
    found,
    mend: mend ?? 'Save it again as "plain SVG" with shapes and colours only: no script, style sheet, picture or link.',
  };
}
