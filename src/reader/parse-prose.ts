import { proseSchema, type Prose } from '#schemas/programme.ts';
import type { Body } from './body.ts';
import { checkComponents } from './component-findings.ts';
import type { Finding } from './finding.ts';
import { parseMdx } from './mdx-tree.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml, type DataFile, type Parsed } from './parse-yaml.ts';

/** One lesson or page in one language. */
export interface ProseFile extends DataFile<Prose> {
  body: Body;
}

export interface ProseInput {
  file: string;
  text: string;
  hurt: string;
}

/** Parses front matter and body. An unknown component is a finding and no reason to leave the rest of the text unread. */
export function parseProse(input: ProseInput): Parsed<ProseFile> {
  const header = frontMatterOf(input);
  const { tree, findings: broken } = parseMdx(input.file, input.text, input.hurt);
  const unknown = tree ? checkComponents(input.file, tree, input.hurt) : [];
  const findings = [...header.findings, ...broken, ...unknown];
  if (header.value === undefined || tree === undefined) return { value: undefined, findings };
  return { value: { ...header.value, text: input.text, body: parseBody(tree) }, findings };
}

function frontMatterOf(input: ProseInput): Parsed<DataFile<Prose>> {
  const found = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(input.text);
  if (found === null) return { value: undefined, findings: [noFrontMatter(input)] };
  return parseYaml({ file: input.file, text: found[1] ?? '', firstLine: 2, hurt: input.hurt }, proseSchema);
}

function noFrontMatter({ file, hurt }: ProseInput): Finding {
  return {
    check: 'mdx/no-front-matter',
    file,
    line: 1,
    found: 'The file does not begin with front matter.',
    expected: 'Expected a line "---", then state, title and summary, then a line "---".',
    mend: 'Copy the first lines of a neighbouring file and change the words.',
    hurt,
  };
}
