import { longestText } from '#domain/practice/own-words/state.ts';
import { format } from '#i18n/format.ts';
import { Line, mark, Words } from '../Words.tsx';
import type { FieldText, OwnProps } from './own-props.ts';

type Props = {
  field: FieldText;
  props: OwnProps;
  text: string;
  onWrite: (text: string) => void;
  onAdd: (line: string) => void;
};

/** No completing, correcting or suggesting: some of these send what is written to somebody else's computer. */
const unaided = { autocomplete: 'off', autocorrect: 'off', spellcheck: 'false', writingsuggestions: 'false' };

/** As attributes: Preact would set properties where there are some, and `autocorrect = 'off'` turns correcting on. */
function leaveUnaided(field: HTMLTextAreaElement | null): void {
  for (const [name, value] of Object.entries(unaided)) field?.setAttribute(name, value);
}

/** One field with its question, and ready lines to tap. */
export function Field({ field, props, text, onWrite, onAdd }: Props) {
  const voice = props.fallback ?? { dir: props.dir };
  const { id, ask, such, ideas, numbers } = field;
  return (
    <div class="own-field">
      <label for={`own-${id}`} {...mark(voice)}>
        <Line text={ask} voice={voice} />
      </label>
      <div id={`such-${id}`} class="small">
        <Words text={such} voice={voice} />
      </div>
      <textarea
        id={`own-${id}`}
        aria-describedby={`such-${id}`}
        dir="auto"
        rows={3}
        maxLength={longestText}
        value={text}
        onInput={(event) => onWrite(event.currentTarget.value)}
        ref={leaveUnaided}
      />
      {ideas.length + numbers.length > 0 && (
        <div class="own-ideas" role="group" aria-label={`${props.strings.add} ${ask}`}>
          {ideas.map((idea) => (
            <button class="own-idea" type="button" onClick={() => onAdd(idea)} {...mark(voice)}>
              <span aria-hidden="true">+ </span>
              <Line text={idea} voice={voice} />
            </button>
          ))}
          {numbers.map((one) => (
            <button class="own-idea" type="button" onClick={() => onAdd(one.number)}>
              <span aria-hidden="true">+ </span>
              <Line
                text={one.name === one.number ? one.number : format(props.strings.number, one, props.locale)}
                voice={props}
              />
            </button>
          ))}
        </div>
      )}
      {numbers.length > 0 && <p class="small">{props.strings.numberOnly}</p>}
    </div>
  );
}
