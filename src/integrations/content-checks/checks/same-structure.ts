import type { Mark } from '#reader/body.ts';
import { isInline } from '#reader/component-table.ts';
import type { Finding } from '#reader/finding.ts';
import type { ProseFile } from '#reader/parse-prose.ts';
import { valueAt } from '#reader/schema-words.ts';
import { lessonsOf } from '#reader/walk.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { languageName, sourceLocale } from '../shared/languages.ts';
import { leavesOf, wordsOf, type WordsFile } from '../shared/words-files.ts';

/** A translation has the headings, components, links, citations and keys of its source, in the same order. */
export const sameStructure: ContentCheck = {
  id: 'same-structure',
  severity: 'error',
  purpose: 'Headings, components with their ids, links, citations and keys are the same in every language.',
  check: (content) => {
    const source = sourceLocale(content) ?? '';
    const prose = [...lessonsOf(content), ...content.pages].flatMap(({ texts }) =>
      pairs(texts, source).flatMap(([locale, from, to]) => compareProse(locale, from, to)),
    );
    const words = wordsOf(content).flatMap((files) =>
      pairs(files, source).flatMap(([locale, from, to]) => compareWords(locale, from, to)),
    );
    return [...prose, ...words];
  },
};

/** Every translation with its source; nothing when the source itself cannot be read. */
function pairs<T>(files: ReadonlyMap<string, T>, source: string): [string, T, T][] {
  const from = files.get(source);
  if (from === undefined) return [];
  return [...files].filter(([locale]) => locale !== source).map(([locale, to]) => [locale, from, to]);
}

interface Part {
  name: string;
  line: number;
}

function compareProse(locale: string, from: ProseFile, to: ProseFile): Finding[] {
  const [wanted, there] = [skeleton(from.body.marks), skeleton(to.body.marks)];
  const missing = subtract(wanted, there);
  const extra = subtract(there, wanted);
  const hurt = `A reader of ${languageName(locale)} would get another lesson than the others.`;
  const findings = [
    ...missing.map((part) =>
      tell(
        'same-structure/missing-part',
        { file: to.file, line: nearLine(part, wanted, there) },
        {
          found: `${part.name} is missing here.`,
          expected: `It stands at ${from.file}:${part.line}.`,
          mend: 'Put it at the same place in this text.',
          hurt,
        },
      ),
    ),
    ...extra.map((part) =>
      tell(
        'same-structure/extra-part',
        { file: to.file, line: part.line },
        {
          found: `${part.name} stands here, and ${from.file} does not have it.`,
          mend: 'Take it out, or add it to the source and to every language.',
          hurt,
        },
      ),
    ),
  ];
  return findings.length > 0 ? findings : compareOrder(from, wanted, to, there, hurt);
}

function compareOrder(
  from: ProseFile,
  wanted: readonly Part[],
  to: ProseFile,
  there: readonly Part[],
  hurt: string,
): Finding[] {
  const index = wanted.findIndex((part, at) => part.name !== there[at]?.name);
  const [should, is] = [wanted[index], there[index]];
  if (should === undefined || is === undefined) return [];
  return [
    tell(
      'same-structure/other-order',
      { file: to.file, line: is.line },
      {
        found: `${is.name} stands here.`,
        expected: `At this place ${from.file}:${should.line} has ${should.name}.`,
        mend: 'Put the parts in the order of the source.',
        hurt,
      },
    ),
  ];
}

/**
 * The parts in their order. Components inside a sentence are sorted between two headings or blocks, since another language
 * may need another order of words.
 */
function skeleton(marks: readonly Mark[]): Part[] {
  const parts: Part[] = [];
  let inSentence: Part[] = [];
  const flush = () => {
    parts.push(...inSentence.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    inSentence = [];
  };
  for (const mark of marks) {
    const part = { name: partName(mark), line: mark.line };
    if (mark.kind === 'link' || (mark.kind === 'component' && isInline(mark.name))) inSentence.push(part);
    else {
      flush();
      parts.push(part);
    }
  }
  flush();
  return parts;
}

function partName(mark: Mark): string {
  if (mark.kind === 'heading') return `A heading "${'#'.repeat(mark.depth)}"`;
  if (mark.kind === 'link') return `A link to ${mark.url}`;
  const ids = Object.entries(mark.attributes).filter(([key]) => key === 'id' || key === 'to');
  return `<${[mark.name, ...ids.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
}

/** What is in `a` more often than in `b`. */
function subtract(a: readonly Part[], b: readonly Part[]): Part[] {
  const left = b.map(({ name }) => name);
  return a.filter(({ name }) => {
    const index = left.indexOf(name);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** The line in a translation at which a missing part was to be expected. */
function nearLine(part: Part, wanted: readonly Part[], there: readonly Part[]): number {
  return there[Math.min(wanted.indexOf(part), there.length - 1)]?.line ?? 1;
}

function compareWords(locale: string, from: WordsFile, to: WordsFile): Finding[] {
  const hurt = `A reader of ${languageName(locale)} would miss a text, or meet one that belongs nowhere.`;
  const missing = groupsWithout(from, to);
  const extra = groupsWithout(to, from);
  return [
    ...missing.map(([key, path]) =>
      tell(
        'same-structure/missing-words',
        { file: to.file, line: to.lineOf(path) },
        {
          found: `"${key}" has no words here.`,
          expected: `The source has them at ${from.file}:${from.lineOf(path)}.`,
          mend: 'Translate them.',
          hurt,
        },
      ),
    ),
    ...extra.map(([key, path]) =>
      tell(
        'same-structure/extra-words',
        { file: to.file, line: to.lineOf(path) },
        {
          found: `"${key}" has words here, and ${from.file} has none.`,
          mend: 'Take them out, or correct the id.',
          hurt,
        },
      ),
    ),
  ];
}

/** What one file has words for and the other has not: the whole group where all of it is absent, by its keys. */
function groupsWithout(file: WordsFile, other: WordsFile): [string, PropertyKey[]][] {
  const absent = leavesOf(file.data)
    .filter(isCompared)
    .flatMap(({ path }) => {
      const steps = path.map((_, index) => path.slice(0, index + 1));
      const step = steps.find((one) => valueAt(other.data, one) === undefined);
      return step === undefined ? [] : [step];
    });
  return [...new Map(absent.map((path) => [path.join(' › '), path]))];
}

/** A glossary's other spellings belong to one language; their number is free. */
function isCompared({ path }: { path: readonly PropertyKey[] }): boolean {
  return !path.includes('also');
}
