import type { Story } from '#schemas/activity.ts';
import { storiesOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { wordsOfStory } from '../shared/story-words.ts';

/** Turkish has one pronoun for he and she: where a twin differs in gender, the text says it with a word or a clear name. */
export const turkishGender: ContentCheck = {
  id: 'turkish-gender',
  severity: 'error',
  purpose: 'In Turkish, twins that differ in gender say so in words.',
  check: (content) =>
    storiesOf(content).flatMap((placed) => {
      const { story, set } = placed;
      const text = wordsOfStory(placed, 'tr')?.text;
      const file = set.words.get('tr');
      if (story.twin?.differs !== 'gender' || text === undefined || file === undefined) return [];
      if (saysGender(text, story.child)) return [];
      return [
        tell('turkish-gender/unsaid', spotIn(file, 'stories', story.id, 'text'), {
          found: `"${story.id}" is one of two twins that differ in gender, and its Turkish text does not say which it is.`,
          mend:
            story.child.gender === 'girl'
              ? 'Write "kızınız", "kız kardeş" or a clear name.'
              : 'Write "oğlunuz", "erkek kardeş" or a clear name.',
          hurt: 'Both halves would read alike, and a group would be told that it judges girls and boys the same.',
        }),
      ];
    }),
};

/** @param text A story in Turkish. */
export function saysGender(text: string, child: Story['child']): boolean {
  const small = text.toLocaleLowerCase('tr');
  const said = words[child.gender].some((word) => new RegExp(`(?<!\\p{L})${word}`, 'u').test(small));
  const name = child.name?.toLocaleLowerCase('tr');
  return said || (name !== undefined && small.includes(name) && !unclearNames.includes(name));
}

/** Beginnings of words; "kız" alone is daughter and girl, "kızdı" (was angry) is not. */
const words: Readonly<Record<Story['child']['gender'], readonly string[]>> = {
  girl: ['kızı(?!yor|l)', 'kızım', 'kız(?:lar|a|dan|ın)?(?!\\p{L})', 'abla', 'yeğen kız'],
  boy: ['oğl', 'oğul', 'erkek', 'ağabey', 'abi(?!\\p{L})', 'delikanlı'],
};

/** Names that Turkish gives to girls and boys. */
const unclearNames = [
  'deniz',
  'umut',
  'derya',
  'evren',
  'ufuk',
  'özgür',
  'güneş',
  'toprak',
  'yağmur',
  'ilkay',
  'olcay',
  'yücel',
];
