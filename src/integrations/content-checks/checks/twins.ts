import { overlap } from '#domain/text/overlap.ts';
import { wordCount } from '#domain/text/words.ts';
import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { storiesOf, type PlacedStory } from '#reader/walk.ts';
import type { Story } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';
import { wordsOfStory } from '../shared/story-words.ts';

/**
 * Twins share their facts and their key and differ in one detail, and nobody notices that they are twins. Coded facts are
 * compared, not texts; the texts only have to be about as long, and worded differently, in every language.
 */
export const twins: ContentCheck = {
  id: 'twins',
  severity: 'error',
  purpose: 'Twin stories share facts and key, differ in one coded detail, and are not alike in wording.',
  check: (content) => {
    const stories = storiesOf(content);
    return stories.flatMap((placed) => checkHalf(content, placed, stories));
  },
};

/** What `differs` may change; each goes with one dimension. */
const freedoms = {
  names: { dimension: 'origin', may: ['names'] },
  gender: { dimension: 'gender', may: ['gender'] },
  leaning: { dimension: 'ideology', may: ['leaning', 'style', 'markers'] },
} as const;

function checkHalf(content: Content, placed: PlacedStory, stories: readonly PlacedStory[]): Finding[] {
  const { twin } = placed.story;
  if (twin === undefined) return [];
  const other = stories.find(({ story }) => story.id === twin.of);
  if (other === undefined || other.story.id === placed.story.id) {
    const ids = stories.map(({ story }) => story.id);
    return [
      say(
        placed,
        'missing',
        `The twin "${twin.of}" of "${placed.story.id}" does not exist.`,
        didYouMean(twin.of, ids) || 'Write it, or take "twin" out.',
      ),
    ];
  }
  const back = other.story.twin;
  if (back?.of !== placed.story.id || back.dimension !== twin.dimension || back.differs !== twin.differs)
    return [
      say(
        placed,
        'one-sided',
        `"${placed.story.id}" names "${twin.of}" as its twin, and "${twin.of}" does not say the same of it.`,
        'Give both the same dimension and the same "differs".',
      ),
    ];
  // The pair is judged once, at the half that comes later, where it was the author's turn to compare.
  if (stories.indexOf(placed) < stories.indexOf(other)) return [];
  return [...compareFacts(placed, other), ...compareTexts(content, placed, other), ...apart(placed, other)];
}

function compareFacts(later: PlacedStory, first: PlacedStory): Finding[] {
  const differs = later.story.twin?.differs ?? 'names';
  const { dimension, may } = freedoms[differs];
  const [a, b] = [codesOf(first.story), codesOf(later.story)];
  const others = Object.keys(a).filter((key) => a[key] !== b[key] && !may.some((free) => free === key));
  const names = `"${first.story.id}" and "${later.story.id}"`;
  return [
    ...(later.story.twin?.dimension === dimension
      ? []
      : [
          say(
            later,
            'other-dimension',
            `${names} differ in "${differs}" and are twins in "${later.story.twin?.dimension}".`,
            `Write dimension: ${dimension}.`,
          ),
        ]),
    ...(a[differs] === b[differs]
      ? [
          say(
            later,
            'no-difference',
            `${names} are twins in "${differs}", and both have the same.`,
            'Change it in one of them.',
          ),
        ]
      : []),
    ...others.map((key) =>
      say(
        later,
        'other-facts',
        `${names} are twins, and their "${key}" differs too: "${a[key]}" and "${b[key]}".`,
        `Give both the same; only "${may.join('", "')}" may differ.`,
      ),
    ),
  ];
}

/** What twins must share. The place may vary: it is surface, like the day and the things in the room. */
function codesOf(story: Story): Record<string, string> {
  const { need, about, leaning, style, misconception, noticer, family, child } = story;
  return {
    need,
    about,
    leaning,
    style,
    misconception,
    noticer,
    family,
    relation: child.relation,
    gender: child.gender,
    age: String(child.age),
    names: child.names,
    markers: story.markers.toSorted().join(', '),
    facts: story.facts.toSorted().join(', '),
  };
}

function compareTexts(content: Content, later: PlacedStory, first: PlacedStory): Finding[] {
  return content.localeIds.flatMap((locale) => {
    const [a, b] = [wordsOfStory(first, locale)?.text, wordsOfStory(later, locale)?.text];
    const file = later.set.words.get(locale);
    if (a === undefined || b === undefined || file === undefined) return [];
    const spot = spotIn(file, 'stories', later.story.id, 'text');
    const names = `"${first.story.id}" and "${later.story.id}"`;
    const [short, long] = [wordCount(a), wordCount(b)].toSorted((x, y) => x - y) as [number, number];
    const shared = overlap(a, b, locale);
    return [
      ...(long <= 1.15 * short
        ? []
        : [
            tell('twins/other-length', spot, {
              found: `In ${languageName(locale)} the twins ${names} have ${wordCount(a)} and ${wordCount(b)} words.`,
              expected: 'Expected at most 15% between them.',
              mend: 'Lengthen the short one or shorten the long one.',
              hurt: 'A difference in the answers might come from the length and would be taken for prejudice.',
            }),
          ]),
      ...(shared <= 0.5
        ? []
        : [
            tell('twins/alike', spot, {
              found: `In ${languageName(locale)} the twins ${names} share ${Math.round(shared * 100)}% of their wording.`,
              expected: 'Expected at most 50% of all sequences of three words.',
              mend: 'Tell one of them in other words: another room, another day, another order.',
              hurt: noticed,
            }),
          ]),
    ];
  });
}

function apart(later: PlacedStory, first: PlacedStory): Finding[] {
  return [
    ...(later.set.folder === first.set.folder
      ? [
          say(
            later,
            'same-set',
            `"${first.story.id}" and "${later.story.id}" are twins in one set.`,
            'Move one of them to another module.',
            noticed,
          ),
        ]
      : []),
    ...(later.story.child.name !== undefined && later.story.child.name === first.story.child.name
      ? [say(later, 'same-name', `Both twins are called ${later.story.child.name}.`, 'Give one another name.', noticed)]
      : []),
  ];
}

const noticed = 'A mother who notices the twin answers the pair and no longer the story.';

function say(placed: PlacedStory, rule: string, found: string, mend: string, hurt = skewed): Finding {
  return tell(`twins/${rule}`, spotIn(placed.set.activity, 'stories', placed.index, 'twin'), { found, mend, hurt });
}

const skewed = 'A group would be told that it judges one kind of child more strictly, and that may not be so.';
