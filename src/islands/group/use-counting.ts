import { useEffect, useReducer, useState } from 'preact/hooks';
import { count, notCounted, type CountEvent, type CountState } from '#domain/evaluation/group-count/state.ts';
import type { Outcome } from '#domain/evaluation/group-count/count.ts';
import type { Choice, GroupProps } from './group-props.ts';

export type Counting = {
  state: CountState;
  happened: (event: CountEvent) => void;
  /** Makes the figures. What is needed for them comes only now. */
  measure: () => void;
  hasFailed: boolean;
};

/** What the trainer counts, in memory; gone when the page is left, also for whoever comes back to it. */
export function useCounting(props: GroupProps): Counting {
  const [state, happened] = useReducer<CountState, CountEvent>(count, notCounted(props.choices[0]?.id ?? ''));
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    // A browser keeps the page as it was for whoever goes back to it.
    const leave = () => happened({ type: 'left' });
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  const measure = () => {
    setFailed(false);
    find(props, state).then(
      (outcome) => happened({ type: 'measured', outcome }),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  };
  return { state, happened, measure, hasFailed };
}

/** Fields of `state.texts`. The sheets of each choice have the field of its id. */
export const fields = { people: 'people', a: 'form-a', b: 'form-b' } as const;

async function find(props: GroupProps, state: CountState): Promise<Outcome> {
  const { countChange, countHands, countSheets } = await import('#domain/evaluation/group-count/count.ts');
  const text = (field: string) => state.texts[field] ?? '';
  const { forms } = props;
  if (forms && state.choice === formsId) {
    const keys = forms.a.keys === 'rated' ? forms.b.keys : 'draft';
    const stories = { a: storiesOf(props, forms.a), b: storiesOf(props, forms.b) };
    return countChange({ a: text(fields.a), b: text(fields.b) }, stories, keys);
  }
  const choice = chosen(props, state);
  const asked = { ...choice, stories: storiesOf(props, choice) };
  return state.way === 'cards'
    ? countHands(text(fields.people), state.hands, asked)
    : countSheets(text(choice.id), asked);
}

/** Id of the choice of both forms. */
export const formsId = 'forms';

export function chosen({ choices }: GroupProps, { choice }: CountState): Choice {
  return choices.find(({ id }) => id === choice) ?? choices[0]!; // the course has at least one set
}

/** The stories of a choice in the order of its sheet. */
export function storiesOf({ stories }: GroupProps, choice: Choice) {
  return choice.stories.flatMap((id) => stories.filter((story) => story.id === id));
}
