import type { GroupProps } from './group-props.ts';
import { Sheet, sheetsOf } from './Sheet.tsx';

/** What needs script is said; paper has a sheet for every choice. */
export function PlainGroup(props: GroupProps) {
  return (
    <div class="group" data-paper="sheet">
      <p class="group-screen notice">{props.strings.plain}</p>
      {[...props.choices, ...sheetsOf(props, 'forms')].map((choice) => (
        <Sheet key={choice.id} props={props} choice={choice} />
      ))}
    </div>
  );
}
