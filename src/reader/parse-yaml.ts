import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { findingsOf } from './schema-findings.ts';
import { linesOf, type LineOf } from './yaml-lines.ts';

/** A file of facts or words: what it says, and where it says it. */
export interface DataFile<T> {
  /** As findings name it. */
  file: string;
  text: string;
  data: T;
  lineOf: LineOf;
}

export interface YamlInput {
  file: string;
  /** The YAML itself; of an MDX file, its front matter. */
  text: string;
  firstLine?: number;
  hurt: string;
}

export interface Parsed<T> {
  value: T | undefined;
  findings: Finding[];
}

/** Parses YAML (or JSON, which YAML contains) against a schema. Never throws: what does not fit comes back as findings. */
export function parseYaml<S extends z.ZodType>(input: YamlInput, schema: S): Parsed<DataFile<z.infer<S>>> {
  const counter = new LineCounter();
  const document = parseDocument(input.text, { lineCounter: counter, prettyErrors: false });
  const firstLine = input.firstLine ?? 1;
  const tab = document.errors.find(({ code }) => code === 'TAB_AS_INDENT');
  // What follows a tab is told wrongly, since the parser no longer knows what belongs to what.
  const broken = (tab ? [tab] : [...document.errors, ...document.warnings]).map((error) => {
    const line = counter.linePos(error.pos[0]).line + firstLine - 1;
    return brokenYaml(input, line, error.code, error.message);
  });
  if (broken.length > 0) return { value: undefined, findings: broken };

  const data = toData(document);
  if (data === TOO_MANY_ALIASES)
    return { value: undefined, findings: [brokenYaml(input, firstLine, 'TOO_MANY_ALIASES', '')] };
  const lineOf = linesOf(document, counter, firstLine);
  const result = schema.safeParse(data);
  if (result.success) return { value: { file: input.file, text: input.text, data: result.data, lineOf }, findings: [] };
  const findings = findingsOf(result.error.issues, { file: input.file, data, schema, lineOf, hurt: input.hurt });
  return { value: undefined, findings };
}

const TOO_MANY_ALIASES = Symbol('too many aliases');

/** A few lines of aliases can stand for more text than a machine holds; the `yaml` package throws when they begin to. */
function toData(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) return TOO_MANY_ALIASES;
    throw error;
  }
}

function brokenYaml(input: YamlInput, line: number, code: string, message: string): Finding {
  const known = brokenness[code];
  return {
    check: 'schema/broken-yaml',
    file: input.file,
    line,
    found: known?.found ?? `This cannot be read as YAML: ${message.replace(/\.?$/, '.')}`,
    expected: '',
    mend: known?.mend ?? 'Look at this line and the one above it: a missing quote, or a blank too many or too few?',
    hurt: input.hurt,
  };
}

/** The slips authors make most, by the code that the `yaml` package gives them. */
const brokenness: Readonly<Record<string, { found: string; mend: string }>> = {
  DUPLICATE_KEY: {
    found: 'This key stands here a second time.',
    mend: 'Keep one of the two, or give the second its own id.',
  },
  TOO_MANY_ALIASES: {
    found: 'The file repeats itself by aliases ("*name") more often than can be read.',
    mend: 'Write the text out instead.',
  },
  TAB_AS_INDENT: { found: 'The line begins with a tab.', mend: 'Use blanks, two for each step.' },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'The text holds a colon followed by a blank, so that it reads as a second key.',
    mend: 'Put the whole text in quotes, or write it below the key after "|".',
  },
};
