import type { WorryCheckProps } from '#islands/WorryCheck.tsx';
import source from '../../content/ui/en.json' with { type: 'json' };

/** Two questions about danger and two about a worry, in English. */
export function aWorryCheck(changes: Partial<WorryCheckProps> = {}): WorryCheckProps {
  const question = (id: string, about: 'danger' | 'worry') => ({
    id,
    about,
    ask: `Ask ${id}?`,
    such: `Such as ${id}.`,
  });
  return {
    locale: 'en',
    dir: 'ltr',
    questions: [
      question('one', 'danger'),
      question('two', 'danger'),
      question('three', 'worry'),
      question('four', 'worry'),
    ],
    strings: source.practice['worry-check'],
    ...changes,
  };
}

/** The endings as the page has them, beside the island. */
export const endingsMarkup = ['call', 'advice', 'stay']
  .map((outcome) => `<details data-ending="${outcome}"><summary>${outcome}</summary>numbers</details>`)
  .join('');
