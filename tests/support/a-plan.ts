import type { OwnProps } from '#islands/practice/own-words/own-props.ts';
import source from '../../content/ui/en.json' with { type: 'json' };

/** A plan of two fields, in English. */
export function aPlan(changes: Partial<OwnProps> = {}): OwnProps {
  return {
    locale: 'en',
    dir: 'ltr',
    step: 'mothers/change/my-next-step',
    fields: [
      { id: 'who', label: 'First with', ask: 'Whom first?', such: 'One person.', ideas: ['my sister'], numbers: [] },
      {
        id: 'number',
        label: 'Number',
        ask: 'Which number?',
        such: 'For advice.',
        ideas: [],
        numbers: [{ name: 'Helpers', number: '0800-2000' }],
      },
    ],
    paper: 'For this week',
    hasCard: true,
    device: { text: 'What is kept', href: '../../device.html' },
    strings: source.practice['own-words'],
    ...changes,
  };
}
