import { layOutSheets, placeOnSheets } from '#domain/evaluation/keys/lay-out-sheets.ts';
import type { Content } from '#reader/content.ts';
import { storiesOf } from '#reader/walk.ts';
import { needSchema } from '#schemas/activity.ts';
import { raterRoleSchema } from '#schemas/ratings.ts';
import { wordsOfStory } from '../content-checks/shared/story-words.ts';
import { writeCsv } from './csv.ts';
import { headColumns, headRows } from './ratings-table.ts';

/** An empty file to type the ratings of one language into, in the order of the printed sheets: the stories that this language has. */
export function ratingsTemplate(content: Content, locale: string): string {
  const placed = storiesOf(content);
  const words = (story: string) => {
    const one = placed.find((other) => other.story.id === story);
    return one && wordsOfStory(one, locale);
  };
  const rows = layOutSheets(placed.map(({ story }) => story)).flatMap((sheet, at) =>
    sheet.flatMap(({ id }, index) => {
      const title = words(id)?.title;
      return title === undefined ? [] : [[placeOnSheets(at, index), id, title, ...empty]];
    }),
  );
  const said = (...path: string[]) => textAt(content, locale, path);
  const answers = needSchema.options.map((need, at) => `${at + 1} = ${said('practice', 'recognise', 'answers', need)}`);
  const roles = raterRoleSchema.options.map((role) => `${role} = ${said('rating', 'roles', role)}`);
  return writeCsv([
    [`# ${answers.join(' | ')} | empty = left open`],
    [`# role: ${roles.join(' | ')}`],
    ['# background: one letter that raters of the same background share, or empty. No names anywhere.'],
    [
      '# day: when the last sheet was handed in, such as 2026-03-31. Columns that are not used stay empty; more may be added.',
    ],
    ...headRows.map((name) => [name, ...headCells(name, locale)]),
    ...rows,
  ]);
}

/** Five raters are needed; whoever asks seven has them when two do not come. */
const columns = 7;
const empty = Array.from({ length: columns }, () => '');
const before = Array.from({ length: headColumns - 1 }, () => '');

function headCells(name: (typeof headRows)[number], locale: string): string[] {
  if (name === 'language') return [locale];
  if (name === 'day') return [''];
  return [...before, ...empty.map((_, at) => (name === 'rater' ? `${locale}${at + 1}` : ''))];
}

function textAt(content: Content, locale: string, path: readonly string[]): string {
  let text: unknown = content.ui.get(locale)?.data;
  for (const step of path) text = (text as Record<string, unknown> | undefined)?.[step];
  return typeof text === 'string' ? text : '';
}
