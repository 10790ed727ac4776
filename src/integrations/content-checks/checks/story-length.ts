import { noiseOfLength, widening } from '#domain/balance/scale.ts';
import { needSchema } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';
import { scoredStoriesOf } from '../shared/scored-stories.ts';
import { storyLength } from '../shared/story-words.ts';
import { isEnough } from './spread.ts';

/** The length of a story tells nothing: mean words per answer lie within 10%, in every language. */
export const storyLengths: ContentCheck = {
  id: 'story-length',
  severity: 'error',
  purpose: 'Ordinary, worry and danger stories are equally long on average, in every language.',
  check: (content) => {
    const stories = scoredStoriesOf(content);
    if (!isEnough(stories)) return [];
    return content.localeIds.flatMap((locale) => {
      const means = needSchema.options.flatMap((need) => {
        const lengths = stories
          .filter(({ story }) => story.need === need)
          .flatMap((placed) => storyLength(placed, locale) ?? []);
        const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        return lengths.length > 0 ? [{ need, mean, count: lengths.length }] : [];
      });
      const [shortest, ...longer] = means.toSorted((a, b) => a.mean - b.mean);
      const longest = longer.at(-1);
      const file = stories[0]?.set.words.get(locale);
      if (shortest === undefined || longest === undefined || file === undefined) return [];
      // The smallest group decides; danger has 14 stories in the whole programme.
      const limit = 0.1 + widening(noiseOfLength(Math.min(...means.map(({ count }) => count))), noiseOfLength(14));
      if (longest.mean <= (1 + limit) * shortest.mean) return [];
      return [
        tell('story-length/uneven', spotIn(file, 'stories'), {
          found: `In ${languageName(locale)} stories have on average ${means.map(({ need, mean }) => `${mean.toFixed(1)} words (${need})`).join(', ')}.`,
          expected: `Expected at most ${Math.round(limit * 100)}% between them (10% in the whole programme).`,
          mend: `Shorten some "${longest.need}" stories or lengthen some "${shortest.need}" ones.`,
          hurt: 'A mother could tell the answer from the length of the story.',
        }),
      ];
    });
  },
};
