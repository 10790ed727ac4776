import { useEffect, useRef } from 'preact/hooks';
import { planArrival } from '#domain/progress/moving/arrival.ts';
import type { Arrived } from '#domain/progress/moving/read.ts';
import { beginRecord } from '#domain/progress/merge.ts';
import { format } from '#i18n/format.ts';
import { deviceClock } from '#platform/clock.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import { bringHere } from './bring-here.ts';
import type { MovingProps } from './moving-props.ts';

type Props = Pick<MovingProps, 'locale' | 'strings' | 'onAct'> & {
  arrived: Extract<Arrived, { kind: 'record' }>;
  here: SavedRecord | undefined;
  onDone: (sentence: string) => void;
};

/** What came, and what of it is new here. Where nothing is kept yet, keeping it asks the same as keeping anything. */
export function Preview({ arrived, here, locale, strings, onAct, onDone }: Props) {
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []); // what she used to open it is gone
  const { inside, fresh, changes, additions } = planArrival(here ?? beginRecord(deviceClock.today()), arrived.record);
  const line = (template: string, part: keyof typeof inside): string =>
    format(template, { all: inside[part], fresh: fresh[part] }, locale);
  const isOffered = changes || !here;
  const keep = async (): Promise<void> => {
    await onAct(() => bringHere(additions));
    onDone('');
  };
  return (
    <div class="notice flow" role="group" aria-labelledby="arrived">
      <p id="arrived" tabIndex={-1} ref={first}>
        {strings.found}
      </p>
      <ul>
        <li>{line(strings.lessons, 'lessons')}</li>
        <li>{line(strings.answers, 'answers')}</li>
        {inside.own > 0 && <li>{line(strings.ownFound, 'own')}</li>}
        {arrived.skipped > 0 && <li>{format(strings.skipped, { count: arrived.skipped }, locale)}</li>}
      </ul>
      {here && <p>{isOffered ? strings.stays : strings.same}</p>}
      <p class="choices">
        {isOffered && (
          <button class="button" type="button" onClick={keep}>
            {here ? strings.add : strings.keep}
          </button>
        )}
        <button class="button button-quiet" type="button" onClick={() => onDone(strings.left)}>
          {strings.leave}
        </button>
      </p>
    </div>
  );
}
