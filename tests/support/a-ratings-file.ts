/** A file of ratings as an organiser types it: five raters of the sorts that are needed. Answers by story: `11112`, `.` for left open. */
export function aRatingsFile(answers: Record<string, string>, changes: Partial<Record<string, string>> = {}): string {
  const heads = {
    language: 'language;en',
    day: 'day;2026-11-30',
    rater: 'rater;;;en1;en2;en3;en4;en5',
    role: 'role;;;practitioner;practitioner;parent;both;neither',
    background: 'background;;;a;b;a;;b',
    ...changes,
  };
  const stories = Object.entries(answers).map(
    ([story, codes], at) => `A${at + 1};${story};A title;${[...codes].join(';').replaceAll('.', '')}`,
  );
  return [...Object.values(heads), ...stories].join('\n');
}
