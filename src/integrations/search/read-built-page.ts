import { childrenOf, elementsBelow, findAttribute, nodesBelow, readPage, type Element } from '../html/read-page.ts';
import type { PageText } from './page-text.ts';

/**
 * What a finished page says in its main text. Left out: ways to other pages, citations and the lists they lead to, help lines and
 * glossary words (they are entries of their own), the feedback of stories (an excerpt would give the answer away), labels that
 * stand on every page, and slots, which mean something else in every edition.
 * @param path Inside the folder of the language.
 * @returns undefined for a page without a main text or a title.
 */
export function readBuiltPage(path: string, html: string): PageText | undefined {
  const elements = [...elementsBelow(readPage(html))];
  const main = elements.find(({ tagName }) => tagName === 'main');
  const title = elements.find(({ tagName }) => tagName === 'h1');
  if (!main || !title) return undefined;
  const name = elements.find(({ tagName }) => tagName === 'title');
  const gathered: Gathered = { summary: '', headings: [], passages: [] };
  gather(main, gathered);
  const text = plain(title);
  // Whoever searches in Arabic does not type Dutch: a page that borrows its words is found by title and summary, and weighs nothing more.
  if (findAttribute(title, 'lang') !== undefined)
    return { path, title: text, name: text, summary: gathered.summary, ...NO_TEXT };
  return { path, title: text, name: name ? plain(name).replace(/ ·$/, '') : text, ...gathered };
}

const NO_TEXT = { headings: [], passages: [] };

type Gathered = { summary: string; headings: string[]; passages: string[] };

function gather(parent: Element, gathered: Gathered): void {
  for (const element of childrenOf(parent).filter((node) => 'tagName' in node)) {
    if (isLeftOut(element)) continue;
    const text = isTextBlock(element) ? plain(element) : '';
    if (/^h[2-6]$/.test(element.tagName)) gathered.headings.push(plain(element));
    else if (hasClass(element, 'lead') && gathered.summary === '') gathered.summary = plain(element);
    else if (text !== '') gathered.passages.push(text);
    else gather(element, gathered);
  }
}

function isTextBlock(element: Element): boolean {
  return TEXT_TAGS.has(element.tagName) && ![...elementsBelow(element)].some(({ tagName }) => BLOCK_TAGS.has(tagName));
}

function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT_TAGS.has(element.tagName) ||
    LEFT_OUT_CLASSES.some((name) => hasClass(element, name)) ||
    findAttribute(element, 'hidden') !== undefined ||
    findAttribute(element, 'data-pagefind-ignore') !== undefined ||
    (element.tagName === 'section' && isAppendix(element))
  );
}

/** The sources and words under a lesson: what a citation or a marked word leads to. */
function isAppendix(section: Element): boolean {
  return [...elementsBelow(section)].some((element) => /^(?:source|word)-/.test(findAttribute(element, 'id') ?? ''));
}

/** The text inside, without citations and slots. */
function plain(element: Element): string {
  const cited = new Set(
    [...elementsBelow(element)].filter((inner) => hasClass(inner, 'cite')).flatMap((inner) => [...nodesBelow(inner)]),
  );
  return [...nodesBelow(element)]
    .map((node) => ('value' in node && !cited.has(node) ? node.value : ''))
    .join('')
    .replace(/@@[^@]*@@/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?؟،؛])/g, '$1')
    .trim();
}

function hasClass(element: Element, name: string): boolean {
  return (findAttribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

const TEXT_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'dt', 'blockquote', 'figcaption', 'td', 'th']);
const BLOCK_TAGS: ReadonlySet<string> = new Set([
  ...TEXT_TAGS,
  'ul',
  'ol',
  'dl',
  'div',
  'section',
  'article',
  'details',
]);
const LEFT_OUT_TAGS: ReadonlySet<string> = new Set(
  'nav script style svg template h1 dl details form button input select textarea'.split(' '),
);
/**
 * As the layouts write them: place in the module, help line, marks above a text, citation, notice, and what is said in a talk, of which an
 * excerpt would tell how it goes on.
 */
const LEFT_OUT_CLASSES = 'place contact label ask tag small cite notice lines pager talk-turns'.split(' ');
