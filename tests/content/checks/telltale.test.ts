import { expect, test } from 'vitest';
import { telltale } from '#integrations/content-checks/checks/telltale.ts';
import type { Story } from '#schemas/activity.ts';
import { aSpreadProgramme, withStories } from '#tests/support/content/a-programme.ts';
import { told } from '#tests/support/content/findings.ts';

function say(change: (story: Story) => Story): string[] {
  return told(telltale, withStories(aSpreadProgramme().map(change)));
}

test('in a programme that is spread well no detail tells the answer', () => {
  expect(say((story) => story)).toEqual([]);
});

test('a detail that goes with worry is told with the stories that have it', () => {
  const [finding] = say((story) => {
    const markers = story.markers.filter((marker) => marker !== 'faith');
    return {
      ...story,
      markers: ['worry-a', 'worry-b', 'worry-c', 'danger-a'].includes(story.id) ? [...markers, 'faith'] : markers,
    };
  });
  expect(finding).toContain('[telltale/detail]');
  expect(finding).toContain(
    '"faith" is in 0% of ordinary stories and in 33% of the others. Expected at most 24 points between them',
  );
  expect(finding).toContain(
    'take it from one of these: worry-a (worry), worry-b (worry), worry-c (worry), danger-a (danger).',
  );
  expect(finding).toContain('Readers would learn to judge a child by what can be seen from outside.');
});

test('a detail in fewer than four stories is not judged alone', () => {
  const findings = say((story) => ({ ...story, markers: ['worry-a', 'worry-b'].includes(story.id) ? ['autism'] : [] }));
  expect(findings.filter((finding) => finding.includes('telltale/detail'))).toEqual([]);
});

test('a style that only worry has is told', () => {
  const findings = say((story) =>
    story.style === 'prayer' && story.need === 'ordinary'
      ? { ...story, style: 'none' }
      : story.need === 'danger'
        ? { ...story, style: 'prayer' }
        : story,
  );
  expect(findings.join('\n')).toContain('The style "prayer" is in 0% of ordinary stories');
});

test('details that give the answer away together are told', () => {
  const findings = say((story) => ({
    ...story,
    place: story.need === 'ordinary' ? 'school' : 'street',
    noticer: story.need === 'ordinary' ? 'mother' : 'other',
  }));
  expect(findings.at(-1)).toContain('[telltale/together]');
  expect(findings.at(-1)).toMatch(/ranks (9\d|100) of 100 pairs of stories rightly\. Expected at most 65/);
});

test('with few stories nothing is said', () => {
  const few = aSpreadProgramme().slice(0, 20);
  expect(
    told(
      telltale,
      withStories(few.map((story) => ({ ...story, place: story.need === 'ordinary' ? 'home' : 'street' }))),
    ),
  ).toEqual([]);
});
