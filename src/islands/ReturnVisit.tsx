import { useEffect, useState } from 'preact/hooks';
import { deviceClock } from '#platform/clock.ts';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { CalendarFile } from './practice/returning/CalendarFile.tsx';
import type { ReturnProps } from './practice/returning/return-props.ts';
import { Visit } from './practice/returning/Visit.tsx';
import { findVisit, noteShown, switchOffer, type Found } from './practice/returning/visit-book.ts';

/** A few stories to look at again, where she keeps her place and some are due. Otherwise a sentence that says why there are none. */
export default function ReturnVisit(props: ReturnProps) {
  return (
    <PlainBoundary plain={() => <p>{props.strings.plain}</p>}>
      <Returning {...props} />
    </PlainBoundary>
  );
}

function Returning(props: ReturnProps) {
  const { strings, clock = deviceClock } = props;
  const [found, setFound] = useState<Found>();
  const [said, say] = useState<string>();

  const look = async () => setFound(await findVisit(props.stories, clock));
  useEffect(() => void look(), []);

  if (!found) return <p>{strings.plain}</p>;
  if (found.kind === 'not-kept') {
    return (
      <p>
        {strings.notKept} <a href={props.device.href}>{props.device.text}</a>
      </p>
    );
  }
  const choose = async () => {
    const isOff = found.kind === 'on';
    const isKept = await switchOffer(isOff, clock);
    say(isKept ? strings[isOff ? 'isOff' : 'isOn'] : strings.notChanged);
    await look();
  };
  const hasStories = found.kind === 'on' && found.stories.length > 0;
  return (
    <div class="flow">
      {hasStories && (
        <Visit props={props} chosen={found.stories} onAnswer={(answer) => void noteShown(answer, clock)} />
      )}
      {!hasStories && !said && <p class="notice">{found.kind === 'off' ? strings.isOff : strings.nothing}</p>}
      <section class="flow" aria-labelledby="choice">
        <h2 id="choice">{strings.choice}</h2>
        <p role="status">{said}</p>
        <p>
          <button class="button button-quiet" type="button" onClick={() => void choose()}>
            {found.kind === 'off' ? strings.switchOn : strings.switchOff}
          </button>
        </p>
        <CalendarFile strings={strings} locale={props.locale} clock={clock} />
      </section>
    </div>
  );
}
