import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What should have stood there, as a sentence. */
export function expectation(issue: Issue): string {
  if (issue.code === 'custom' && !issue.message.startsWith('expected '))
    return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
  return `Expected ${expectedOf(issue)}.`;
}

/** What should have stood there, to follow "expected". */
export function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(show).join(', ')}`;
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return `one of ${issue.options.map(show).join(', ')}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `at least ${issue.minimum} entries`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `at most ${issue.maximum} entries`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'a text that is not empty';
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid'))
    return formatNames[issue.format] ?? issue.message;
  return issue.message.replace(/^expected /, '');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const formatNames: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-03-31',
  url: 'a web address that begins with https://',
  email: 'an e-mail address',
  regex: 'another form',
};

/** A value as it is named in a sentence. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'a group of keys';
  return value === null || value === undefined ? 'empty' : `the ${typeof value} ${String(value)}`;
}

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** `stories › 3 › child › age`; list entries are counted from 1, as a person counts. */
export function pathText(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' › ');
}
