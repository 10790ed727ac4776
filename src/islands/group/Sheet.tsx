import { format } from '#i18n/format.ts';
import { Line, mark } from '../practice/Words.tsx';
import type { Choice, GroupProps } from './group-props.ts';
import { formsId, storiesOf } from './use-counting.ts';

/** What is printed for a choice: one sheet, or the two forms. */
export function sheetsOf({ choices, forms }: GroupProps, id: string): readonly Choice[] {
  if (id === formsId) return forms ? [forms.a, forms.b] : [];
  return choices.filter((choice) => choice.id === id);
}

/**
 * An empty sheet for one person, shown on paper only. Titles of stories, no answers of ours, and no place for a name. The search leaves
 * it out: whoever looks for a story wants the story.
 */
export function Sheet({ props, choice }: { props: GroupProps; choice: Choice }) {
  const { sheet, answers } = props.strings;
  const columns = [answers.ordinary, answers.worry, answers.danger];
  return (
    <section class="group-sheet" data-pagefind-ignore>
      <h2>
        <ChoiceName props={props} choice={choice} />
      </h2>
      <p>{sheet.noName}</p>
      {isForm(props, choice) && <p>{sheet.first}</p>}
      <p>{sheet.how}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{sheet.number}</th>
            <th scope="col">{sheet.story}</th>
            {columns.map((answer, index) => (
              <th scope="col">{`${index + 1} ${answer}`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {storiesOf(props, choice).map(({ id, title, voice }, index) => (
            <tr key={id}>
              <td>{index + 1}</td>
              <th scope="row" {...(voice ? mark(voice) : {})}>
                <Line text={title} voice={voice ?? props} />
              </th>
              {columns.map(() => (
                <td>
                  <span class="group-box" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{sheet.destroy}</p>
    </section>
  );
}

/** The title of a choice with the code that stands on its sheet. */
export function ChoiceName({ props, choice }: { props: GroupProps; choice: Choice }) {
  const { strings, locale } = props;
  const { code, title, voice } = choice;
  const name = isForm(props, choice)
    ? format(strings.sheet.form, { letter: title ?? '' }, locale)
    : (title ?? strings.all);
  const text = format(strings.choice, { title: name, code }, locale);
  return (
    <span {...(voice ? mark(voice) : {})}>
      <Line text={text} voice={voice ?? props} />
    </span>
  );
}

function isForm({ forms }: GroupProps, choice: Choice): boolean {
  return choice === forms?.a || choice === forms?.b;
}
