import type { Content, ModuleContent } from '#reader/content.ts';
import { lessonsOf, ofKind, storiesOf } from '#reader/walk.ts';
import type { Story } from '#schemas/activity.ts';
import { textTable } from './text-table.ts';

/**
 * What the mothers' programme holds beside what the whole of it is to hold (practice.md section 8 and content-standard.md). A report: the
 * checks decide whether it is well mixed, and this tells how far it is.
 */
export function programmeTable(content: Content): string {
  const mothers = { ...content, tracks: content.tracks.filter(({ id }) => id === 'mothers') };
  const modules = mothers.tracks.flatMap((track) => track.modules);
  const open = modules.filter(({ module }) => module?.data.status === 'open');
  const lines = [
    row('Parts that are open', open.length, 10),
    row('Lessons', lessonsOf(mothers).length, 30),
    ...storyRows(storiesOf(mothers).map(({ story }) => story)),
    ...talkRows(mothers),
    ...timelineRows(mothers),
    row('Sets of chat lines', ofKind(mothers, 'techniques').length, 3),
    row('Worry check', ofKind(mothers, 'worry-check').length, 1),
    row('Plan', ofKind(mothers, 'plan').length, 1),
    row('Parts with questions that come back', open.filter(hasAgain).length, 10),
  ];
  return textTable([['The programme', 'there', 'wanted'], ...lines]);
}

const hasAgain = ({ module }: ModuleContent) => module?.data.status === 'open' && module.data.again !== undefined;

function row(name: string, there: number, wanted: number): string[] {
  return [name, String(there), `from ${wanted}`];
}

function storyRows(stories: readonly Story[]): string[][] {
  const halves = stories.filter(({ twin }) => stories.some(({ id }) => id === twin?.of));
  const share = (need: Story['need']) => {
    const count = stories.filter((story) => story.need === need).length;
    return `${count} (${Math.round((100 * count) / Math.max(1, stories.length))}%)`;
  };
  return [
    row('Stories', stories.length, 96),
    ['  ordinary', share('ordinary'), '55% to 60%'],
    ['  worry', share('worry'), '25% to 32%'],
    ['  danger', share('danger'), '12% to 17%'],
    ...(['origin', 'gender', 'ideology'] as const).map((dimension) =>
      row(`  pairs of twins: ${dimension}`, halves.filter(({ twin }) => twin?.dimension === dimension).length / 2, 8),
    ),
  ];
}

function talkRows(content: Content): string[][] {
  const talks = ofKind(content, 'conversation').map(({ activity }) => activity.data.with.who);
  const wanted = { child: 3, 'brother-or-sister': 1, parent: 1, official: 1 } as const;
  return [
    row('Conversations', talks.length, 6),
    ...Object.entries(wanted).map(([who, least]) =>
      row(`  with: ${who}`, talks.filter((one) => one === who).length, least),
    ),
  ];
}

function timelineRows(content: Content): string[][] {
  const timelines = ofKind(content, 'timeline').flatMap(({ activity }) => activity.data.timelines);
  return [
    row('Timelines', timelines.length, 4),
    row('  harmless', timelines.filter(({ need }) => need === 'ordinary').length, 2),
  ];
}
