import type { HalvesCompared } from '#domain/evaluation/keys/compare-halves.ts';
import { panelRule, type KeyVerdict, type PanelPart } from '#domain/evaluation/keys/judge-key.ts';
import { textTable } from '../content-checks/reports/text-table.ts';
import type { CourseJudged } from './judge-course.ts';

/** What ratings say about each story, over all, and about twins, for whoever decides what to do next. */
export function keysReport(judged: CourseJudged): string {
  return [
    storyTable(judged),
    reasons(judged),
    ...(judged.unrated.length > 0
      ? [`Rated by nobody yet (${judged.unrated.length}): ${judged.unrated.join(', ')}.`]
      : []),
    overall(judged),
    ...(judged.halves.length > 0 ? [halvesTable(judged.halves)] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function storyTable({ stories }: CourseJudged): string {
  return textTable([
    ['Story', 'key', 'ordinary', 'worry', 'danger', 'agree', 'raters', 'may be scored'],
    ...stories.map(({ placed: { story }, verdict: { answers, agreement, panel, kind } }) => [
      story.id,
      story.need,
      ...[answers.ordinary, answers.worry, answers.danger].map(String),
      percent(agreement),
      String(panel.raters),
      { rated: 'yes', incomplete: 'not yet', discussion: 'no' }[kind],
    ]),
  ]);
}

function reasons({ stories }: CourseJudged): string {
  return stories
    .flatMap(({ placed: { story }, verdict }) => {
      const reason = reasonOf(verdict);
      return reason === '' ? [] : [`${story.id} (${story.need}): ${reason}`];
    })
    .join('\n');
}

function reasonOf(verdict: KeyVerdict): string {
  if (verdict.kind === 'rated') return '';
  if (verdict.kind === 'incomplete') {
    const missing = verdict.missing.map(({ part, count }) => `${count} more ${parts[part][count === 1 ? 0 : 1]}`);
    return `missing: ${missing.join(', ')}.`;
  }
  const why = {
    divided: `${percent(verdict.agreement)} chose this, and ${percent(panelRule.agreement)} must`,
    'far-apart': 'somebody is two steps away',
  };
  const change =
    verdict.instead &&
    ` They agree on "${verdict.instead}": look again at what the story says and what its key is; if either changes, have it rated again.`;
  return `to be talked about, not scored: ${verdict.why.map((one) => why[one]).join('; ')}.${change ?? ''}`;
}

const parts: Readonly<Record<PanelPart, readonly [string, string]>> = {
  raters: ['rater', 'raters'],
  practitioners: ['practitioner', 'practitioners'],
  parents: ['parent', 'parents'],
  backgrounds: ['background', 'backgrounds'],
};

function overall({ alpha, raters, stories, languages }: CourseJudged): string {
  const figure = alpha === undefined ? 'cannot be told yet, since there is nothing to compare' : alpha.toFixed(2);
  return [
    `Agreement of ${raters} raters over ${stories.length} stories (Krippendorff's alpha for ordered answers; 1 is full, 0 is chance): ${figure}.`,
    ...languages.map(
      (one) => `Read in ${one.language} by ${one.raters}: ${percent(one.exact)} of their answers are the key.`,
    ),
  ].join('\n');
}

function halvesTable(halves: readonly HalvesCompared[]): string {
  const table = textTable([
    ['Twins', 'by', 'strength (0 to 2)', 'difference', '95%', 'rated both', 'stronger'],
    ...halves.map(({ pair, one, other, difference, raters, stronger }) => [
      `${pair.one}, ${pair.other}`,
      pair.dimension,
      `${one?.toFixed(1)}, ${other?.toFixed(1)}`,
      difference ? signed(difference.estimate) : '',
      difference ? `${signed(difference.low)} to ${signed(difference.high)}` : '',
      String(raters),
      stronger ? pair[stronger] : '',
    ]),
  ]);
  return `${table}\nA half that is stronger makes a group look prejudiced that is not: tell the two equally strongly, and have them rated again.`;
}

function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

function signed(figure: number): string {
  return `${figure < 0 ? '−' : '+'}${Math.abs(figure).toFixed(1)}`;
}
