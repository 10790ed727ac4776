import { posix } from 'node:path';
import { elementsBelow, findAttribute, readPage, textOf, type Element } from '../html/read-page.ts';

/** `practice` and `tool` have parts that need script: a practice of a module; the search, the page about this device. */
export type PageKind = 'lesson' | 'practice' | 'tool' | 'page';

/** What a page makes a browser load on the first visit; paths inside the site. */
export type PageParts = { kind: PageKind; css: string; scripts: string[]; icons: string[]; pictures: string[] };

/** @param page Path of the page inside the site. */
export function readParts(page: string, html: string): PageParts {
  const parts: PageParts = { kind: 'page', css: '', scripts: [], icons: [], pictures: [] };
  for (const element of elementsBelow(readPage(html))) addPart(parts, page, element);
  return parts;
}

function addPart(parts: PageParts, page: string, element: Element): void {
  const local = (name: string) => localPath(page, findAttribute(element, name));
  switch (element.tagName) {
    case 'main':
      if (parts.kind === 'page' && findAttribute(element, 'data-lesson') !== undefined) parts.kind = 'lesson';
      break;
    case 'astro-island':
      parts.kind = isStep(page) ? 'practice' : 'tool';
      parts.scripts.push(...local('component-url'), ...local('renderer-url'));
      break;
    case 'style':
      parts.css += textOf(element);
      break;
    case 'script':
      parts.scripts.push(...local('src'));
      break;
    case 'img':
      parts.pictures.push(...local('src'));
      break;
    case 'link':
      if (/\bicon\b/.test(findAttribute(element, 'rel') ?? '')) parts.icons.push(...local('href'));
  }
}

/** `<locale>/<track>/<module>/<step>.html` */
function isStep(page: string): boolean {
  return page.split('/').length === 4;
}

/** The file a relative address means, as a list of one, or none for what is not a file of the site. */
function localPath(page: string, address: string | undefined): string[] {
  if (!address || /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address)) return [];
  return [posix.join(posix.dirname(page), address.replace(/[?#].*$/s, ''))];
}
