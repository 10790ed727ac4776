import type { RecogniseProps, RecogniseStrings } from '#islands/Recognise.tsx';
import type { StoryText } from '#islands/practice/recognise-props.ts';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import type { AnswerBook } from '#platform/answers.ts';

/** Six stories: bike and prayer ordinary, letter and night a worry, knife danger, money ordinary. */
export function aRecognise(changes: Partial<RecogniseProps> = {}): RecogniseProps {
  const stories = changes.stories ?? [
    aStory('bike', 'ordinary'),
    aStory('letter', 'worry'),
    aStory('prayer', 'ordinary'),
    aStory('night', 'worry'),
    aStory('money', 'ordinary'),
    aStory('knife', 'danger'),
  ];
  return {
    locale: 'en',
    dir: 'ltr',
    stories,
    keys: Object.fromEntries(stories.map(({ id, need }) => [id, need])),
    others: [],
    oneSign: 'One sign says nothing.',
    urgent: { text: 'Who can help now', href: '../urgent.html' },
    strings: recogniseWords,
    openBook: () => aBook(),
    ...changes,
  };
}

export function aStory(id: string, need: StoryText['need'], changes: Partial<StoryText> = {}): StoryText {
  return {
    id,
    need,
    about: need === 'ordinary' ? 'growing-up' : 'other-need',
    status: 'draft',
    misconception: 'looks-are-a-sign',
    title: `The ${id}`,
    text: `What happened with the ${id}.\n\nAnd then what.`,
    answers: {
      ordinary: `${id}: if you stay close`,
      worry: `${id}: if you ask advice`,
      danger: `${id}: if you act now`,
    },
    else: `${id}: something else`,
    say: `${id}: words to say`,
    ...changes,
  };
}

/** A book that knows these answers and notes what is recorded in `recorded`. */
export function aBook(known: readonly FirstAnswer[] = [], recorded: FirstAnswer[] = []): AnswerBook {
  return {
    firstAnswers: () => Promise.resolve(known),
    record: (answer) => {
      recorded.push(answer);
      return Promise.resolve();
    },
  };
}

export const recogniseWords: RecogniseStrings = {
  intro: 'Read and choose.',
  place: 'Story {{number}} of {{count}}',
  ask: 'What would you do?',
  answers: { ordinary: 'Ordinary: stay close', worry: 'A worry: ask advice', danger: 'Danger: act now' },
  yourAnswer: 'Your answer',
  otherAnswers: 'The other two',
  background: 'Our view and words',
  else: 'What else',
  say: 'You could say',
  view: { draft: 'Our view: {{answer}}', rated: 'Checked: {{answer}}', discussion: 'To talk about: people differ.' },
  aboutTitle: 'About:',
  about: { 'growing-up': 'Growing up.', 'other-need': 'Else.', exploited: 'Used.', 'drawn-in': 'Drawn in.' },
  next: 'Next story',
  toEnd: 'Look back',
  checkpoint: { one: 'You read {{count}} story.', other: 'You read {{count}} stories.' },
  enoughOrMore: 'Enough?',
  more: 'More stories',
  enough: 'Enough for now',
  end: 'Looking back',
  peace: 'Left in peace: {{count}} of {{total}}',
  noticed: 'Noticed: {{count}} of {{total}}',
  aboutStories: 'About these stories, not about you.',
  pool: { one: 'About {{count}} story.', other: 'About {{count}} stories.' },
  sentence: {
    mixed: 'say mixed',
    missed: 'say missed',
    alarm: 'say alarm',
    ask: 'say ask',
    fine: 'say fine',
    otherwise: 'say otherwise',
  },
  late: 'say late',
  reread: 'Read again',
  back: 'Back',
  tryTitle: 'One thing to try',
  try: {
    none: 'try none',
    mixed: 'try mixed',
    missed: 'try missed',
    alarm: 'try alarm',
    ask: 'try ask',
    fine: 'try fine',
    otherwise: 'try otherwise',
  },
  twins: 'Side by side',
  twinsAsk: 'What made the difference?',
  youAnswered: 'You answered: {{answer}}',
  others: 'Try other ones',
  again: 'From the start',
};
