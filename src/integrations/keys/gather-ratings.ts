import type { Rating } from '#domain/evaluation/keys/rating.ts';
import type { Finding } from '#reader/finding.ts';
import { needSchema } from '#schemas/activity.ts';
import type { RatingsFile } from './read-ratings.ts';
import { say } from './say.ts';

/** Everything that all files say together. */
export interface Gathered {
  ratings: Rating[];
  /** The latest day on which a story was rated, by its id. */
  days: ReadonlyMap<string, string>;
  findings: Finding[];
}

/** Puts files together. One rater may fill in several sheets, as the same person, and rates a story once. */
export function gatherRatings(files: readonly RatingsFile[]): Gathered {
  const days = new Map<string, string>();
  const ratings = files.flatMap((file) => ratingsIn(file));
  for (const { story, day } of ratings) if (day > (days.get(story) ?? '')) days.set(story, day);
  const findings = files.flatMap((file, at) => files.slice(0, at).flatMap((before) => compare(before, file)));
  return { ratings: ratings.map(({ day: _day, ...rating }) => rating), days, findings };
}

function ratingsIn({ data }: RatingsFile): (Rating & { day: string })[] {
  const { language, day, raters, answers } = data;
  return Object.entries(answers).flatMap(([story, byRater]) =>
    Object.entries(byRater).flatMap(([rater, code]) => {
      const [person, answer] = [raters[rater], needSchema.options[Number(code) - 1]];
      return person && answer ? [{ story, rater, ...person, language, answer, day }] : [];
    }),
  );
}

/** What a later file says of raters that an earlier one knows. */
function compare(before: RatingsFile, { file, data, lineOf }: RatingsFile): Finding[] {
  const shared = Object.keys(data.raters).filter((rater) => before.data.raters[rater]);
  const others = shared.flatMap((rater) =>
    (['role', 'background'] as const)
      .filter((key) => before.data.raters[rater]?.[key] !== data.raters[rater]?.[key])
      .map((key) =>
        say('other-person', file, lineOf(['raters', rater, key]), {
          found: `The rater "${rater}" has the ${key} "${data.raters[rater]?.[key]}" here and "${before.data.raters[rater]?.[key]}" in ${before.file}.`,
          mend: 'Correct one of them; if they are two people, give each a number.',
        }),
      ),
  );
  const twice = Object.entries(data.answers).flatMap(([story, answers]) =>
    shared
      .filter((rater) => answers[rater] && before.data.answers[story]?.[rater])
      .map((rater) =>
        say('twice', file, lineOf(['answers', story]), {
          found: `The rater "${rater}" rated "${story}" here and in ${before.file}:${before.lineOf(['answers', story])}.`,
          expected: 'Expected one answer a rater.',
          mend: 'Keep the first; if they are two people, give each a number.',
        }),
      ),
  );
  return [...others, ...twice];
}
