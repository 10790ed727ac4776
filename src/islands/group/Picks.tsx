import type { ComponentChildren } from 'preact';
import type { CountEvent, CountState } from '#domain/evaluation/group-count/state.ts';
import type { GroupProps } from './group-props.ts';
import { ChoiceName } from './Sheet.tsx';
import { formsId } from './use-counting.ts';

type Props = { props: GroupProps; state: CountState; happened: (event: CountEvent) => void };

/** Which stories, and whether they were answered on sheets or with cards. Forms have sheets only: two halves hold up nothing together. */
export function Picks({ props, state, happened }: Props) {
  const { strings, choices, forms } = props;
  const pick = (choice: string) => happened({ type: 'chose', choice });
  return (
    <>
      <fieldset class="group-picks">
        <legend>{strings.choose}</legend>
        {choices.map((choice) => (
          <Pick key={choice.id} name="stories" isPicked={state.choice === choice.id} onPick={() => pick(choice.id)}>
            <ChoiceName props={props} choice={choice} />
          </Pick>
        ))}
        {forms ? (
          <Pick name="stories" isPicked={state.choice === formsId} onPick={() => pick(formsId)}>
            {strings.forms}
          </Pick>
        ) : (
          <p class="small">{strings.formsWait}</p>
        )}
      </fieldset>
      {state.choice !== formsId && (
        <fieldset class="group-picks">
          <legend>{strings.way}</legend>
          {ways.map((way) => (
            <Pick key={way} name="way" isPicked={state.way === way} onPick={() => happened({ type: 'took-way', way })}>
              {strings.ways[way]}
            </Pick>
          ))}
        </fieldset>
      )}
    </>
  );
}

type PickProps = { name: string; isPicked: boolean; onPick: () => void; children: ComponentChildren };

function Pick({ name, isPicked, onPick, children }: PickProps) {
  return (
    <label class="group-pick">
      <input type="radio" name={name} checked={isPicked} onChange={onPick} autocomplete="off" />
      <span>{children}</span>
    </label>
  );
}

const ways: readonly CountState['way'][] = ['sheets', 'cards'];
