import { expect, test } from 'vitest';
import { saysGender, turkishGender } from '#integrations/content-checks/checks/turkish-gender.ts';
import { withStories } from '#tests/support/content/a-programme.ts';
import { aStory } from '#tests/support/content/a-story.ts';
import { told } from '#tests/support/content/findings.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';

const girl = aStory({ child: { gender: 'girl' } }).child;
const boy = aStory({ child: { gender: 'boy' } }).child;

test.each([
  ['Kızınız eve geç geldi.', girl],
  ['15 yaşındaki kız eve geç geldi.', girl],
  ['Oğlunuz eve geç geldi.', boy],
  ['Erkek kardeşiniz eve geç geldi.', boy],
  ['Elif eve geç geldi.', { ...girl, name: 'Elif' }],
])('"%s" says it', (text, child) => {
  expect(saysGender(text, child)).toBe(true);
});

test.each([
  ['Eve geç geldi.', girl],
  ['Annesine kızıyor.', girl],
  ['Annesine kızdı.', girl],
  ['Kızınız eve geç geldi.', boy],
  ['Deniz eve geç geldi.', { ...boy, name: 'Deniz' }],
])('"%s" does not', (text, child) => {
  expect(saysGender(text, child)).toBe(false);
});

test('a twin that leaves it open is told', () => {
  const story = aStory({ id: 'rain', twin: { of: 'snow', dimension: 'gender', differs: 'gender' } });
  const changes = withStories([story]);
  const turkish = (changes[`${storyPath}/nl.yaml`] as string).replace(/text: .*/, 'text: Eve geç geldi.');
  expect(told(turkishGender, { ...changes, [`${storyPath}/tr.yaml`]: turkish })).toEqual([
    `content/${storyPath}/tr.yaml:10   [turkish-gender/unsaid]
  "rain" is one of two twins that differ in gender, and its Turkish text does not say which it is.
  Write "kızınız", "kız kardeş" or a clear name.
  Both halves would read alike, and a group would be told that it judges girls and boys the same.`,
  ]);
  const said = turkish.replace('Eve geç', 'Kızınız eve geç');
  expect(told(turkishGender, { ...changes, [`${storyPath}/tr.yaml`]: said })).toEqual([]);
});
