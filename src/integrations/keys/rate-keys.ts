import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '#reader/read-content.ts';
import { storiesOf } from '#reader/walk.ts';
import type { Content } from '#reader/content.ts';
import type { StoryKey } from '#schemas/activity.ts';
import { tellFinding } from '../content-checks/reports/tell-finding.ts';
import { gatherRatings } from './gather-ratings.ts';
import { judgeCourse, type CourseJudged } from './judge-course.ts';
import { keyOf } from './key-of.ts';
import { keysReport } from './keys-report.ts';
import { readRatings } from './read-ratings.ts';
import { recordKey } from './record-key.ts';

/** What was found out, and what it changes in the content. */
export interface KeysRated {
  report: string;
  changes: KeyChange[];
}

export interface KeyChange {
  /** Path of the activity, as `root` begins. */
  file: string;
  story: string;
  from: StoryKey['status'];
  to: StoryKey['status'];
}

/**
 * Reads ratings and says which stories may be scored.
 * @param root The folder `content/`.
 * @param files Of ratings, as findings name them.
 * @param write On: puts rated keys and discussion cards into the activities. Off: changes nothing.
 * @throws {Error} With everything that is wrong, before anything is written.
 */
export async function rateKeys(root: string, files: readonly string[], write: boolean): Promise<KeysRated> {
  const content = await readSound(root);
  const stories = storiesOf(content);
  const known = { stories: stories.map(({ story }) => story.id), locales: content.localeIds };
  const texts = await Promise.all([...new Set(files)].map(async (file) => ({ file, text: await readText(file) })));
  const read = texts.map(({ file, text }) => readRatings(file, text, known));
  const { ratings, days, findings } = gatherRatings(read.flatMap(({ value }) => value ?? []));
  const wrong = [...read.flatMap((one) => one.findings), ...findings];
  if (wrong.length > 0)
    throw new Error(`${wrong.map(tellFinding).join('\n\n')}\n\n${wrong.length} to mend; nothing was written.`);
  const judged = judgeCourse(stories, ratings);
  const { changes, after } = applyKeys(content, judged, days);
  if (write) await Promise.all([...after].map(([path, text]) => writeFile(join(root, path), text)));
  return { report: keysReport(judged), changes };
}

/** @throws {Error} When the content cannot be read: a story that is not there would be told as a slip in the ratings. */
export async function readSound(root: string): Promise<Content> {
  const { content, findings } = await readContent(root);
  if (findings.length > 0) throw new Error(`${root}/ has errors. Run "npm run check" and mend them first.`);
  return content;
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${file} cannot be read (${error.code}). Name a file of ratings; "npm run keys -- --template nl" makes an empty one.`,
    );
  });
}

function applyKeys(content: Content, judged: CourseJudged, days: ReadonlyMap<string, string>) {
  const after = new Map<string, string>();
  const changes: KeyChange[] = [];
  for (const { placed, verdict } of judged.stories) {
    const { id, key } = placed.story;
    const next = keyOf(verdict, days.get(id) ?? '');
    if (next === undefined || JSON.stringify(next) === JSON.stringify(key)) continue;
    const path = `${placed.set.folder}/activity.yaml`;
    const text = recordKey(after.get(path) ?? content.files.get(path) ?? '', id, next);
    if (text === undefined)
      throw new Error(
        `${placed.file}:${placed.line} has a key with remarks in it. Write the key of "${id}" on one line.`,
      );
    after.set(path, text);
    changes.push({ file: placed.file, story: id, from: key.status, to: next.status });
  }
  return { changes, after };
}
