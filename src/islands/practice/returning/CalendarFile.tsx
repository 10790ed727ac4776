import { useState } from 'preact/hooks';
import { writeCalendar } from '#domain/practice/returning/calendar.ts';
import { addDays } from '#domain/practice/returning/calendar-days.ts';
import { waitsInDays } from '#domain/practice/returning/is-due.ts';
import { format } from '#i18n/format.ts';
import type { Clock } from '#platform/clock.ts';
import { saveFile } from '#platform/save-file.ts';
import type { ReturnStrings } from './return-props.ts';

type Props = { strings: ReturnStrings; locale: string; clock: Clock };

/** Two whole days with a neutral title, as a file for her calendar. Made here, on request; the trace it leaves is said before. */
export function CalendarFile({ strings, locale, clock }: Props) {
  const [hasAddress, setAddress] = useState(false);
  const [isMade, setMade] = useState(false);
  // A page on a memory stick has no address that a calendar could open.
  const canHaveAddress = location.protocol !== 'file:';
  const make = () => {
    const today = clock.today();
    const url = hasAddress ? location.href.replace(/[?#].*$/, '') : undefined;
    const events = waitsInDays.map((days) => ({
      uid: anyName(),
      day: addDays(today, days),
      title: strings.event,
      url,
    }));
    saveFile('reading.ics', 'text/calendar', writeCalendar(events, today));
    setMade(true);
  };
  return (
    <details>
      <summary>{strings.calendar}</summary>
      <div class="flow">
        <p>{format(strings.calendarLead, { event: strings.event }, locale)}</p>
        <p>{strings.trace}</p>
        {canHaveAddress && (
          <p>
            <label>
              <input
                type="checkbox"
                checked={hasAddress}
                onChange={({ currentTarget }) => setAddress(currentTarget.checked)}
              />{' '}
              {strings.withAddress}
            </label>
          </p>
        )}
        <p>
          <button class="button button-quiet" type="button" onClick={make}>
            {strings.make}
          </button>
        </p>
        <p role="status">{isMade && strings.made}</p>
      </div>
    </details>
  );
}

/** 128 bits of chance. Not `randomUUID`, which pages without https do not have. */
function anyName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
