import { useEffect, useState } from 'preact/hooks';
import { CardCounts } from './CardCounts.tsx';
import type { GroupProps } from './group-props.ts';
import { Mending } from './Mending.tsx';
import { Picks } from './Picks.tsx';
import { Result } from './Result.tsx';
import { Rows } from './Rows.tsx';
import { Sheet, sheetsOf } from './Sheet.tsx';
import { chosen, formsId, type Counting } from './use-counting.ts';

type Props = { props: GroupProps; counting: Counting };

/** Which stories, how they are counted, the counting itself, what came of it; and paper. */
export function LiveGroup({ props, counting }: Props) {
  const { strings } = props;
  const { state, happened, measure, hasFailed } = counting;
  const { outcome } = state;
  const isMeasured = outcome?.kind === 'moment' || outcome?.kind === 'change';
  const [paper, print] = usePaper(isMeasured ? 'result' : 'sheet');
  const isCards = state.way === 'cards' && state.choice !== formsId;
  return (
    <div class="group" data-paper={paper}>
      <div class="group-screen flow">
        <p class="notice">{strings.notKept}</p>
        <Picks props={props} state={state} happened={happened} />
        <p class="group-row">
          <button class="button button-quiet" type="button" onClick={() => print('sheet')}>
            {strings.print.sheet}
          </button>
        </p>
        {isCards ? (
          <CardCounts props={props} state={state} happened={happened} />
        ) : (
          <Rows props={props} state={state} happened={happened} />
        )}
        <p class="group-row">
          <button class="button" type="button" onClick={measure}>
            {strings.show}
          </button>
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'left' })}>
            {strings.empty}
          </button>
        </p>
        <p role="status">{hasFailed ? strings.notLoaded : ''}</p>
        {outcome && !isMeasured && <Mending props={props} outcome={outcome} />}
      </div>
      {isMeasured && (
        <Result
          props={props}
          outcome={outcome}
          about={sheetsOf(props, state.choice === formsId ? formsId : chosen(props, state).id)}
          onPrint={() => print('result')}
        />
      )}
      {sheetsOf(props, state.choice).map((choice) => (
        <Sheet key={choice.id} props={props} choice={choice} />
      ))}
    </div>
  );
}

type Paper = 'sheet' | 'result';

/** What paper shows: what was asked for while it is printed, otherwise `usual`, which the browser's own command prints. */
function usePaper(usual: Paper): [Paper, (wanted: Paper) => void] {
  const [wanted, setWanted] = useState<Paper>();
  useEffect(() => {
    const stop = () => setWanted(undefined);
    addEventListener('afterprint', stop);
    return () => removeEventListener('afterprint', stop);
  }, []);
  const print = (paper: Paper) => {
    setWanted(paper);
    // It has to stand there first.
    requestAnimationFrame(() => globalThis.print());
  };
  return [wanted ?? usual, print];
}
