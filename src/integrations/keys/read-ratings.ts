import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import type { Parsed } from '#reader/parse-yaml.ts';
import { findingsOf } from '#reader/schema-findings.ts';
import type { LineOf } from '#reader/yaml-lines.ts';
import { ratingsSchema, type Ratings } from '#schemas/ratings.ts';
import { parseCsv } from './csv.ts';
import { readTable } from './ratings-table.ts';
import { hurt, say } from './say.ts';

/** A file of ratings that holds, and where it says what. */
export interface RatingsFile {
  file: string;
  data: Ratings;
  lineOf: LineOf;
}

/** What ratings may be about. */
export interface Known {
  stories: readonly string[];
  locales: readonly string[];
}

/**
 * Parses what an organiser typed. Never throws: whatever does not fit comes back as findings, all of them.
 * @param file As findings name it.
 */
export function readRatings(file: string, text: string, known: Known): Parsed<RatingsFile> {
  const { rows, unclosed } = parseCsv(text);
  if (unclosed !== undefined) return refuse([openQuote(file, unclosed)]);
  const { data, lineOf, findings } = readTable(file, rows);
  const result = ratingsSchema.safeParse(data);
  const unfit = result.success
    ? strangers(file, result.data, lineOf, known)
    : findingsOf(result.error.issues, { file, data, schema: ratingsSchema, lineOf, hurt }).map(inRows);
  const all = [...findings, ...unfit].toSorted((a, b) => a.line - b.line);
  return result.success && all.length === 0
    ? { value: { file, data: result.data, lineOf }, findings: [] }
    : refuse(all);
}

function refuse(findings: Finding[]): Parsed<RatingsFile> {
  return { value: undefined, findings };
}

/** A table has rows where other files have keys. */
function inRows(finding: Finding): Finding {
  const key = /^The key "(\w+)" is missing\.$/.exec(finding.found)?.[1];
  return key === undefined
    ? finding
    : {
        ...finding,
        found: `The row "${key}" is missing.`,
        mend: 'Copy it from a new template: npm run keys -- --template nl',
      };
}

/** Stories and languages that the course does not have. */
function strangers(file: string, { language, answers }: Ratings, lineOf: LineOf, known: Known): Finding[] {
  const stories = Object.keys(answers).filter((id) => !known.stories.includes(id));
  return [
    ...(known.locales.includes(language)
      ? []
      : [
          say('language', file, lineOf(['language']), {
            found: `The course has no language "${language}".`,
            expected: `Expected one of ${known.locales.join(', ')}.`,
            mend: 'Write the language in which the raters read.',
          }),
        ]),
    ...stories.map((id) =>
      say('story', file, lineOf(['answers', id]), {
        found: `There is no story "${id}".`,
        mend: didYouMean(id, known.stories) || 'Correct the id, or take the row out when the story is gone.',
      }),
    ),
  ];
}

function openQuote(file: string, line: number): Finding {
  return say('open-quote', file, line, {
    found: 'A quotation mark opens here and is never closed.',
    mend: 'Close it, or take it out.',
  });
}
