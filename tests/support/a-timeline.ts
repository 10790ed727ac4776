import type { TimelineProps, TimelineStrings } from '#islands/Timeline.tsx';

const weeks = (letter: string) =>
  [1, 2, 3].map((number) => ({
    id: `${letter}${number}`,
    text: `What I see, ${letter}${number}.`,
    note: `Said of ${letter}${number}.`,
  }));

/** Two timelines of three weeks: a harmless one, and one with a band from week 2 to week 2. */
export function aTimelineSet(changes: Partial<TimelineProps> = {}): TimelineProps {
  return {
    locale: 'en',
    dir: 'ltr',
    timelines: [
      {
        id: 'bench',
        about: 'growing-up',
        misconceptions: { sooner: 'looks-are-a-sign' },
        isRated: false,
        title: 'The bench',
        text: 'My son is 16.',
        weeks: weeks('a'),
        else: 'Or love.',
        say: 'Tell me.',
      },
      {
        id: 'soup',
        about: 'drawn-in',
        band: { from: 2, to: 2 },
        misconceptions: { sooner: 'secrecy-is-a-sign', later: 'it-will-pass' },
        isRated: true,
        title: 'The soup',
        text: 'My daughter is 16.',
        weeks: weeks('b'),
        else: 'Or grief.',
        say: 'How are you?',
      },
    ],
    ideas: {
      'looks-are-a-sign': 'You can see it.',
      'secrecy-is-a-sign': 'Secrets are bad.',
      'it-will-pass': 'It passes.',
    },
    others: [
      { id: 'canal', misconception: 'it-will-pass', text: 'The canal', href: '../canal.html', voice: { dir: 'ltr' } },
    ],
    oneSign: 'This is a story.',
    strings: timelineWords,
    ...changes,
  };
}

const timelineWords: TimelineStrings = {
  place: 'Story {{number}} of {{count}}',
  ask: 'What would you do?',
  answers: { ordinary: 'Ordinary: stay', worry: 'A worry: ask', danger: 'Danger: act' },
  aboutTitle: 'About:',
  about: {
    'growing-up': 'growing up',
    'other-need': 'something else',
    exploited: 'being used',
    'drawn-in': 'drawn in',
  },
  else: 'What else',
  say: 'You could say',
  next: 'Next story',
  yourAnswer: 'Your answer',
  intro: 'Week by week.',
  week: 'Week {{number}} of {{count}}',
  short: { ordinary: 'Ordinary', worry: 'A worry', danger: 'Danger' },
  previous: 'One week back',
  lookBack: 'Looking back',
  told: {
    before: 'Moved before.',
    within: 'Moved with us.',
    after: 'Moved after.',
    unmoved: 'Did not move.',
    stayed: 'Stayed close.',
    asked: 'You may always ask.',
    acted: 'There was time to talk.',
  },
  idea: 'An idea: {{idea}}',
  view: {
    draft: { ordinary: 'Our view: stay close.', worry: 'Our view: ask.' },
    rated: { ordinary: 'They say: stay close.', worry: 'They say: ask.' },
  },
  weeks: 'Week by week, what you chose.',
  band: 'Time to ask',
  moved: 'Here your view moved',
  easier: 'Looking back is easier than looking ahead.',
  seen: 'What we see',
  others: 'Same ideas',
  again: 'From the start',
};
