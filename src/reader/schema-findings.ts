import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { didYouMean, findNearest } from './nearest.ts';
import { keysAt } from './schema-keys.ts';
import { expectation, expectedOf, pathText, show, valueAt } from './schema-words.ts';
import type { LineOf } from './yaml-lines.ts';

export interface CheckedText {
  file: string;
  data: unknown;
  schema: z.core.$ZodType;
  lineOf: LineOf;
  /** Who is hurt when this file does not hold. */
  hurt: string;
}

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What zod said about a file, in the words of the person who wrote it. A misspelt key is told once, not also as missing. */
export function findingsOf(issues: readonly Issue[], text: CheckedText): Finding[] {
  const flat = issues.flatMap((issue) => flatten(issue, []));
  const meant = new Set(flat.flatMap((issue) => keysMeant(issue, text)));
  return flat
    .filter((issue) => !(isMissing(issue, text) && meant.has(pathText(issue.path))))
    .flatMap((issue) => toFindings(issue, text));
}

/** Of a union, only what is wrong with the branch the author was writing. */
function flatten(issue: Issue, above: Path): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path } as Issue];
  const inside = issue.errors.filter((branch) => branch.every((inner) => inner.path.length > 0 || isKeys(inner)));
  if (inside.length === 0) {
    const choices = issue.errors.flat().map((inner) => expectedOf(inner));
    return [{ code: 'custom', path, message: `expected ${[...new Set(choices)].join(', or ')}`, input: issue.input }];
  }
  const [branch] = inside.toSorted((a, b) => weight(a) - weight(b));
  return (branch ?? []).flatMap((inner) => flatten(inner, path));
}

/** A key from another branch speaks louder against a branch than a value that is not right yet. */
function weight(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => sum + (isKeys(issue) ? 2 * issue.keys.length : 1), 0);
}

function toFindings(issue: Issue, text: CheckedText): Finding[] {
  if (isKeys(issue)) return issue.keys.map((key) => unknownKey(key, issue.path, text));
  if (issue.code === 'invalid_key') return [unfitKey(issue, text)];
  if (isMissing(issue, text)) return [missingKey(issue, text)];
  return [unfitValue(issue, text)];
}

function unknownKey(key: string, path: Path, text: CheckedText): Finding {
  const keys = keysAt(text.schema, path);
  return make('schema/unknown-key', [...path, key], text, {
    found: `The key "${key}" means nothing here.`,
    expected: keys.length > 0 ? `Known keys: ${keys.join(', ')}.` : '',
    mend: didYouMean(key, keys) || 'Take the line out, or look at a neighbouring file for the right key.',
  });
}

function unfitKey(issue: Extract<Issue, { code: 'invalid_key' }>, text: CheckedText): Finding {
  const key = String(issue.path.at(-1));
  return make('schema/unfit-key', issue.path, text, {
    found: `"${key}" cannot stand as a key here.`,
    expected: issue.issues.map((inner) => expectation(inner)).join(' '),
    mend: 'Write the key as the file says that it belongs to.',
  });
}

function missingKey(issue: Issue, text: CheckedText): Finding {
  const key = String(issue.path.at(-1));
  const inside = issue.path.length > 1 ? ` in "${pathText(issue.path.slice(0, -1))}"` : '';
  return make('schema/missing-key', issue.path, text, {
    found: `The key "${key}" is missing${inside}.`,
    expected: `Expected ${expectedOf(issue)}.`,
    mend: `Add a line "${key}:".`,
  });
}

function unfitValue(issue: Issue, text: CheckedText): Finding {
  const value = valueAt(text.data, issue.path);
  const where = issue.path.length > 0 ? `"${pathText(issue.path)}" is ` : 'The file holds ';
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : values;
  return make('schema/unfit-value', issue.path, text, {
    found: `${where}${show(value)}.`,
    expected: expectation(issue),
    mend:
      (typeof value === 'string' && didYouMean(value, options)) ||
      (typeof value === 'number' &&
        expectedOf(issue).includes('text') &&
        'Put it in quotes, so that it is read as text.') ||
      'Change the value.',
  });
}

function make(
  check: string,
  path: Path,
  text: CheckedText,
  words: Pick<Finding, 'found' | 'expected' | 'mend'>,
): Finding {
  return { check, file: text.file, line: text.lineOf(path), ...words, hurt: text.hurt };
}

/** The keys that unknown ones were probably meant to be, as path texts. */
function keysMeant(issue: Issue, text: CheckedText): string[] {
  if (!isKeys(issue)) return [];
  const keys = keysAt(text.schema, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = findNearest(key, keys);
    return meant === undefined ? [] : [pathText([...issue.path, meant])];
  });
}

function isKeys(issue: Issue): issue is Extract<Issue, { code: 'unrecognized_keys' }> {
  return issue.code === 'unrecognized_keys';
}

function isMissing(issue: Issue, text: CheckedText): boolean {
  return !isKeys(issue) && issue.path.length > 0 && valueAt(text.data, issue.path) === undefined;
}
