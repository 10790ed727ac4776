import { expect, test } from 'vitest';
import { timeline } from '#integrations/content-checks/checks/timeline.ts';
import { tellFinding } from '#integrations/content-checks/reports/tell-finding.ts';
import { told } from '#tests/support/content/findings.ts';
import { timelinePath } from '#tests/support/content/practice/timeline.ts';
import { readTree, swap } from '#tests/support/content/read-tree.ts';

const path = `${timelinePath}/activity.yaml`;
const say = (before: string, after: string) => told(timeline, { [path]: swap(before, after) });

test('a band outside the weeks is told', () => {
  expect(say('to: 4', 'to: 6')).toEqual([
    `content/${path}:21   [timeline/band]
  The band of "spring" goes from week 3 to week 6, and there are 5 weeks. Expected a first week after week 1, and a last one that is no earlier and still one of the weeks.
  Change \`from\` or \`to\`.
  A mother would be told that she was early or late where nobody could have been on time.`,
  ]);
});

test('a band that is turned round, or begins with the first week, is told', () => {
  expect(say('{ from: 3, to: 4 }', '{ from: 4, to: 3 }')).toHaveLength(1);
  expect(say('from: 3', 'from: 1')).toHaveLength(1);
});

test('a timeline in which nothing ever looks better is told, and a good first week is none', () => {
  expect(say('{ id: third, better: true }', '{ id: third }')[0]).toContain(
    'No week of "autumn" looks better than the one before.',
  );
  expect(
    told(timeline, {
      [path]: (text) =>
        text
          .replace('{ id: third, better: true }', '{ id: third }')
          .replace('{ id: first }', '{ id: first, better: true }'),
    }),
  ).toHaveLength(1);
});

test('a worrying timeline without a harmless counterpart is told', () => {
  const [, unknown] = say('twin: autumn', 'twin: autum');
  expect(unknown).toContain('"spring" names "autum" as its counterpart, and there is none.');
  expect(unknown).toContain('Did you mean "autumn"?');
  const bothWorrying = told(timeline, {
    [path]: (text) =>
      text
        .replace('need: ordinary', 'need: worry\n    band: { from: 2, to: 3 }')
        .replace('{ sooner: looks-are-a-sign }', '{ sooner: looks-are-a-sign, later: it-will-pass }'),
  });
  expect(bothWorrying.join()).toContain('are both "worry"');
});

test('counterparts of different lengths are told', () => {
  const findings = say('      - { id: fifth }\n', '      - { id: fifth }\n      - { id: sixth }\n');
  expect(findings[0]).toContain('"autumn" has 6 weeks, its counterpart "spring" 5.');
});

test('a misconception that nobody knows is refused', () => {
  const { findings } = readTree({ [path]: swap('later: it-will-pass', 'later: it-will-go') });
  expect(findings.map(tellFinding).join()).toContain(
    '"timelines › 2 › misconceptions › later" is "it-will-go". Expected one of "faith-is-a-sign"',
  );
});
