import type { Content } from '#reader/content.ts';
import { flattenUi, proseOf } from '#reader/walk.ts';
import { leavesOf, wordsOf } from './words-files.ts';

/** A text that is shown to somebody, and where it is written. */
export interface ShownText {
  locale: string;
  file: string;
  line: number;
  text: string;
  from: 'prose' | 'words' | 'ui';
}

/** Every text of the course: paragraphs, titles, words and interface strings. */
export function shownTexts(content: Content): ShownText[] {
  return [...proseTexts(content), ...wordTexts(content), ...uiTexts(content)];
}

function proseTexts(content: Content): ShownText[] {
  return proseOf(content).flatMap(({ locale, prose }) => {
    const of = (text: string, line: number): ShownText => ({ locale, file: prose.file, line, text, from: 'prose' });
    return [
      of(prose.data.title, prose.lineOf(['title'])),
      of(prose.data.summary, prose.lineOf(['summary'])),
      ...prose.body.blocks.map((block) => of(block.text, block.line)),
    ];
  });
}

function wordTexts(content: Content): ShownText[] {
  return wordsOf(content)
    .flatMap((words) => [...words])
    .flatMap(([locale, file]) =>
      leavesOf(file.data)
        .filter(({ path }) => !path.includes('also'))
        .map(({ path, text }) => ({ locale, file: file.file, line: file.lineOf(path), text, from: 'words' as const })),
    );
}

function uiTexts(content: Content): ShownText[] {
  return [...content.ui].flatMap(([locale, file]) =>
    flattenUi(file.data).map(({ path, text }) => ({
      locale,
      file: file.file,
      line: file.lineOf(path),
      text,
      from: 'ui' as const,
    })),
  );
}
