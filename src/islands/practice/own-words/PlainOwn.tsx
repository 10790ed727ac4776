import { Line, mark, Words } from '../Words.tsx';
import type { OwnProps } from './own-props.ts';
import { Paper } from './Paper.tsx';

/** The questions to read, and lines to write on when the page is printed. */
export function PlainOwn(props: OwnProps) {
  const { strings, fields } = props;
  const voice = props.fallback ?? { dir: props.dir };
  return (
    <div class="own">
      <div class="own-screen flow">
        <p>{strings.plain}</p>
        <p class="notice">{strings.fear}</p>
        {fields.map(({ id, ask, such, ideas }) => (
          <div class="own-field" key={id}>
            <h2 {...mark(voice)}>
              <Line text={ask} voice={voice} />
            </h2>
            <Words text={such} voice={voice} />
            {ideas.length > 0 && (
              <ul>
                {ideas.map((idea) => (
                  <li {...mark(voice)}>
                    <Line text={idea} voice={voice} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
        <p class="small">{strings.trace}</p>
      </div>
      <Paper props={props} texts={{}} size="page" />
    </div>
  );
}
