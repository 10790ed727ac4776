import type { TechniquesProps } from '#islands/Techniques.tsx';

/** Two chats: a harmless line and one that finds; one that presses, and a harmless one. */
export function aTechniquesSet(changes: Partial<TechniquesProps> = {}): TechniquesProps {
  return {
    locale: 'en',
    dir: 'ltr',
    chats: [
      {
        id: 'team',
        isRated: false,
        title: 'The team',
        text: 'Fourteen girls.',
        messages: [
          {
            id: 'cake',
            step: 'nothing',
            misconception: 'secrecy-is-a-sign',
            from: 'Noor',
            text: 'Cake!',
            why: 'Cake.',
          },
          {
            id: 'alone',
            step: 'find',
            misconception: 'words-are-only-words',
            from: 'Bo',
            text: 'Who?',
            why: 'He looks.',
          },
        ],
      },
      {
        id: 'group',
        isRated: true,
        title: 'The group',
        text: 'Five people.',
        messages: [
          {
            id: 'now',
            step: 'press',
            misconception: 'words-are-only-words',
            from: 'Alex',
            text: 'Now!',
            why: 'Hurry.',
          },
          {
            id: 'eat',
            step: 'nothing',
            misconception: 'opinions-are-a-sign',
            from: 'Kim',
            text: 'Bye.',
            why: 'Dinner.',
          },
        ],
      },
    ],
    ideas: {
      'secrecy-is-a-sign': 'Secrets are bad.',
      'words-are-only-words': 'Only words.',
      'opinions-are-a-sign': 'Opinions are bad.',
    },
    others: [
      {
        id: 'canal',
        misconception: 'secrecy-is-a-sign',
        text: 'The canal',
        href: '../canal.html',
        voice: { dir: 'ltr' },
      },
    ],
    urgent: { text: 'Danger now', href: '../urgent.html' },
    strings: {
      intro: 'Line by line.',
      place: 'Line {{number}} of {{count}}',
      ask: 'What does it do?',
      steps: { nothing: 'Nothing wrong', find: 'Find', trust: 'Win trust', isolate: 'Isolate', press: 'Press' },
      yourAnswer: 'Your answer',
      compared: { same: 'The same.', more: 'You saw more.', less: 'You saw less.', another: 'Both saw something.' },
      view: { draft: 'Our view: {{step}}', rated: 'They say: {{step}}' },
      idea: 'An idea: {{idea}}',
      seen: 'What we see',
      next: 'Next line',
      toEnd: 'Look back',
      end: 'Enough?',
      about: 'One line tells little.',
      reread: 'To read again',
      others: 'Same ideas',
      again: 'From the start',
    },
    ...changes,
  };
}
