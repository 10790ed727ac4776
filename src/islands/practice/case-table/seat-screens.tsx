import { besideSeats } from '#domain/practice/case-table/review.ts';
import { Decide, Next, Tick } from './Controls.tsx';
import type { Screen, ScreenProps } from './screen.ts';
import { Opening, SeatView } from './Views.tsx';

/** Ten roles to choose from. */
export function seatsScreen({ shared, state, happened }: ScreenProps): Screen {
  const { strings, table } = shared;
  return {
    title: strings.seats.ask,
    before: (
      <fieldset class="answers" aria-labelledby="place">
        {table.seats.map(({ role }) => (
          <Tick key={role} id={role} isChosen={state.seats.includes(role)} happened={happened}>
            <span>{strings.roles[role]}</span>
          </Tick>
        ))}
      </fieldset>
    ),
    said: state.isEmpty && <p>{strings.empty}</p>,
    after: <Decide label={strings.done} happened={happened} />,
  };
}

/** The same roles with our view; where it is another than hers it stands open. */
export function seatsViewScreen({ shared, state, happened }: ScreenProps): Screen {
  const { strings, table } = shared;
  const { seats } = strings;
  return {
    title: seats.view,
    said: <p>{seats.compared[besideSeats(table, state.seats)]}</p>,
    after: (
      <>
        <div class="answers">
          {table.seats.map((seat) => {
            const isAsked = state.seats.includes(seat.role);
            return (
              <Opening
                key={seat.role}
                isOpen={isAsked ? seat.seat === 'not' : seat.seat === 'now'}
                label={
                  <>
                    <span>{strings.roles[seat.role]}</span>
                    <span class="small">{isAsked ? seats.asked : seats.notAsked}</span>
                  </>
                }
              >
                <SeatView seat={seat} shared={shared} />
              </Opening>
            );
          })}
        </div>
        <Next label={strings.next} happened={happened} />
      </>
    ),
  };
}
