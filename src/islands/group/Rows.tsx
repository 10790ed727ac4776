import type { CountEvent, CountState } from '#domain/evaluation/group-count/state.ts';
import { format } from '#i18n/format.ts';
import type { GroupProps } from './group-props.ts';
import { chosen, fields, formsId } from './use-counting.ts';

type Props = { props: GroupProps; state: CountState; happened: (event: CountEvent) => void };

/** Sheets to type, a line for each; for a before and after one field for each half of the group. */
export function Rows({ props, state, happened }: Props) {
  const { strings } = props;
  const isChange = state.choice === formsId;
  const rows = isChange
    ? [
        { field: fields.a, label: strings.rowsFirst.a },
        { field: fields.b, label: strings.rowsFirst.b },
      ]
    : [{ field: chosen(props, state).id, label: strings.rows }];
  return (
    <div class="group-rows">
      <p id="group-how">{isChange ? strings.changeHow : strings.rowsHow}</p>
      {rows.map(({ field, label }) => {
        const text = state.texts[field] ?? '';
        return (
          <div key={field}>
            <label for={`rows-${field}`}>{label}</label>
            <textarea
              id={`rows-${field}`}
              aria-describedby="group-how"
              dir="ltr"
              rows={8}
              autocomplete="off"
              spellcheck={false}
              value={text}
              onInput={(event) => happened({ type: 'typed', field, text: event.currentTarget.value })}
            />
            <p class="small">
              {format(strings.lines, { count: text.split('\n').filter((line) => line.trim()).length }, props.locale)}
            </p>
          </div>
        );
      })}
    </div>
  );
}
