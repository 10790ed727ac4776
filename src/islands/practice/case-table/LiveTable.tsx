import { effectOf, reviewTable } from '#domain/practice/case-table/review.ts';
import { getPlace } from '#domain/practice/case-table/state.ts';
import { useFocus } from '../use-focus.ts';
import { Line, mark, voiceOf, Words } from '../Words.tsx';
import { Next } from './Controls.tsx';
import { cardScreen, cardViewScreen } from './card-screens.tsx';
import { LookBack } from './LookBack.tsx';
import { planScreen } from './plan-screen.tsx';
import type { Screen, ScreenProps } from './screen.ts';
import { seatsScreen, seatsViewScreen } from './seat-screens.tsx';
import { Opening } from './Views.tsx';

/** One screen after another, each in the same frame. */
export function LiveTable(props: ScreenProps) {
  const { shared, state, happened } = props;
  const { strings, table } = shared;
  const voice = voiceOf(shared);
  const heading = useFocus(`${state.at}`);
  const { title, before, said, after } = screenOf(props);
  const theCase = <Words text={table.text} voice={voice} />;
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <article class="story" aria-labelledby="place">
        {state.at === 0 ? (
          theCase
        ) : (
          <Opening key={`case ${state.at}`} label={<span>{strings.case}</span>}>
            {theCase}
          </Opening>
        )}
        <h2 id="place" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {before}
        {/* Stands there empty beforehand, so that what comes into it is announced, once. */}
        <div role="status">{said}</div>
        {after}
        {state.at > 0 && (
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'went-back' })}>
            {strings.back}
          </button>
        )}
      </article>
    </div>
  );
}

function screenOf(props: ScreenProps): Screen {
  const place = getPlace(props.shared.table, props.state);
  switch (place.screen) {
    case 'seats':
      return seatsScreen(props);
    case 'seats-view':
      return seatsViewScreen(props);
    case 'card':
      return cardScreen(props, place.index);
    case 'card-view':
      return cardViewScreen(props, place.index);
    case 'measures':
      return planScreen(props);
    case 'step':
      return stepScreen(props, place.index);
    case 'end':
      return endScreen(props);
  }
}

function stepScreen({ shared, state, happened }: ScreenProps, index: number): Screen {
  const { table, strings } = shared;
  const voice = voiceOf(shared);
  const review = reviewTable(table, state);
  const step = table.steps[index]!; // listPlaces has a place for each step and no other
  return {
    title: (
      <span {...mark(voice)}>
        <Line text={step.when} voice={voice} />
      </span>
    ),
    said: (
      <div key={step.id}>
        {index === 0 && review.family === 'unheard' && <Words text={table.unheard} voice={voice} />}
        <Words text={step[effectOf(review)]} voice={voice} />
        {index === 0 && <p class="small">{strings.steps.invented}</p>}
      </div>
    ),
    after: <Next label={strings.next} happened={happened} />,
  };
}

function endScreen({ shared, state, happened }: ScreenProps): Screen {
  const { strings, table } = shared;
  return {
    title: strings.end.title,
    said: <Words text={table.turned} voice={voiceOf(shared)} />,
    after: (
      <>
        <LookBack review={reviewTable(table, state)} chosen={state.measures} shared={shared} />
        <button class="button" type="button" onClick={() => happened({ type: 'started-again' })}>
          {strings.again}
        </button>
      </>
    ),
  };
}
