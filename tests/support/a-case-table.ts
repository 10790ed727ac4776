import en from '../../content/ui/en.json' with { type: 'json' };
import type { CaseTableProps, MeasureText, TableText } from '#islands/practice/case-table/case-props.ts';

const aMeasure = (id: string, view: MeasureText['view'], changes: Partial<MeasureText> = {}): MeasureText => ({
  id,
  view,
  sort: 'help',
  by: 'youth-care',
  hears: false,
  differ: false,
  text: `Step ${id}`,
  why: `Why ${id}.`,
  ...changes,
});

/** Three roles, two pieces of information, three measures, three moments. */
export function aCaseTable(table: Partial<TableText> = {}, changes: Partial<CaseTableProps> = {}): CaseTableProps {
  return {
    locale: 'en',
    dir: 'ltr',
    table: {
      isRated: false,
      text: 'A line came in.',
      unheard: 'Nobody asked them.',
      turned: 'It was something else.',
      seats: [
        { role: 'police', seat: 'now', differ: false, why: 'They can say.' },
        { role: 'family', seat: 'now', differ: false, why: 'They know.' },
        { role: 'ngo', seat: 'not', differ: false, why: 'A story.' },
      ],
      cards: [
        {
          id: 'message',
          from: 'school',
          reach: 'table',
          with: [],
          differ: false,
          text: 'The words.',
          purpose: 'to weigh.',
          why: 'You meet for it.',
        },
        {
          id: 'picture',
          from: 'youth-care',
          reach: 'some',
          with: ['police', 'family'],
          differ: true,
          text: 'A picture.',
          purpose: 'to stop it.',
          why: 'The few who act.',
        },
      ],
      measures: [
        aMeasure('talk', 'needed', { hears: true }),
        aMeasure('inquiry', 'needed', { sort: 'limit', by: 'police' }),
        aMeasure('search', 'too-much', { sort: 'limit', by: 'police' }),
      ],
      steps: ['Friday', 'A month', 'Half a year'].map((when, index) => ({
        id: `step-${index}`,
        when,
        fits: `Fits ${index}.`,
        heavier: `Heavy ${index}.`,
        lighter: `Light ${index}.`,
      })),
      ...table,
    },
    strings: en.practice['case-table'],
    ...changes,
  };
}
