import { useState } from 'preact/hooks';
import { noHands, type CountEvent, type CountState } from '#domain/evaluation/group-count/state.ts';
import { format } from '#i18n/format.ts';
import type { Need } from '#schemas/activity.ts';
import { Shape } from '../practice/Shape.tsx';
import { useFocus } from '../practice/use-focus.ts';
import { Line, mark } from '../practice/Words.tsx';
import type { GroupProps } from './group-props.ts';
import { chosen, fields, storiesOf } from './use-counting.ts';

type Props = { props: GroupProps; state: CountState; happened: (event: CountEvent) => void };

/** Cards that are held up: one story at a time, a number for each answer, to tap or to type. */
export function CardCounts({ props, state, happened }: Props) {
  const { strings, locale } = props;
  const stories = storiesOf(props, chosen(props, state));
  const story = stories[state.at] ?? stories[0]!; // a set has at least one story
  const [told, setTold] = useState('');
  const heading = useFocus(story.id);
  const hands = state.hands[story.id] ?? noHands;
  const tap = (answer: Need, by: 1 | -1) => {
    happened({ type: 'tapped', story: story.id, answer, by });
    const count = Math.max(0, (Number(hands[answer]) || 0) + by);
    setTold(format(strings.told, { answer: strings.answers[answer], count }, locale));
  };
  const go = (at: number) => {
    setTold('');
    happened({ type: 'went-to', at });
  };
  const counted = stories.filter(({ id }) =>
    Object.values(state.hands[id] ?? noHands).some((text) => Number(text) > 0),
  );
  return (
    <div class="group-cards">
      <p>{strings.cardsHow}</p>
      <p class="group-people">
        <label for="group-people">{strings.people}</label>
        <input
          id="group-people"
          class="group-number"
          inputMode="numeric"
          autocomplete="off"
          value={state.texts[fields.people] ?? ''}
          onInput={(event) => happened({ type: 'typed', field: fields.people, text: event.currentTarget.value })}
        />
      </p>
      <article class="group-story" aria-labelledby="group-story">
        <p class="small">{format(strings.story, { number: state.at + 1, count: stories.length }, locale)}</p>
        <h2 id="group-story" tabIndex={-1} ref={heading} {...(story.voice ? mark(story.voice) : {})}>
          <Line text={story.title} voice={story.voice ?? props} />
        </h2>
        {answers.map((answer) => (
          <div class="group-hands" role="group" aria-label={strings.answers[answer]} key={answer}>
            <label for={`hands-${answer}`}>
              <Shape need={answer} />
              {strings.answers[answer]}
            </label>
            <button
              class="group-step"
              type="button"
              aria-label={format(strings.less, { answer: strings.answers[answer] }, locale)}
              onClick={() => tap(answer, -1)}
            >
              −
            </button>
            <input
              id={`hands-${answer}`}
              class="group-number"
              inputMode="numeric"
              autocomplete="off"
              placeholder="0"
              value={hands[answer]}
              onInput={(event) =>
                happened({ type: 'typed-hands', story: story.id, answer, text: event.currentTarget.value })
              }
            />
            <button
              class="group-step"
              type="button"
              aria-label={format(strings.more, { answer: strings.answers[answer] }, locale)}
              onClick={() => tap(answer, 1)}
            >
              +
            </button>
          </div>
        ))}
        <p class="group-told" role="status">
          {told}
        </p>
        <p class="group-row">
          {state.at > 0 && (
            <button class="button button-quiet" type="button" onClick={() => go(state.at - 1)}>
              {strings.previous}
            </button>
          )}
          {state.at < stories.length - 1 && (
            <button class="button button-quiet" type="button" onClick={() => go(state.at + 1)}>
              {strings.next}
            </button>
          )}
        </p>
      </article>
      <p class="small">{format(strings.counted, { number: counted.length, count: stories.length }, locale)}</p>
    </div>
  );
}

const answers: readonly Need[] = ['ordinary', 'worry', 'danger'];
