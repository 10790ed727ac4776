import { useEffect, useRef, useState } from 'preact/hooks';
import { hasWords, type WritingState } from '#domain/practice/own-words/state.ts';
import { Field } from './Field.tsx';
import type { OwnProps } from './own-props.ts';
import { Paper } from './Paper.tsx';
import type { Writing } from './use-writing.ts';

type Props = { props: OwnProps; state: WritingState; writing: Writing };

/** Fields to write in, the choice to keep the words, and paper. */
export function LiveOwn({ props, state, writing }: Props) {
  const [size, setSize] = useState<'page' | 'card'>('page');
  const { strings } = props;
  const print = (wanted: 'page' | 'card') => {
    setSize(wanted);
    // The paper of that size has to stand there first.
    requestAnimationFrame(() => globalThis.print());
  };
  return (
    <div class="own">
      <div class="own-screen flow">
        <p class="notice">{strings.fear}</p>
        {props.fields.map((field) => (
          <Field
            key={field.id}
            field={field}
            props={props}
            text={state.texts[field.id] ?? ''}
            onWrite={(text) => writing.write(field.id, text)}
            onAdd={(line) => writing.add(field.id, line)}
          />
        ))}
        <Keeping props={props} state={state} writing={writing} />
        <section class="flow" aria-labelledby="own-paper">
          <h2 id="own-paper">{strings.onPaper}</h2>
          <p>{strings.trace}</p>
          <p class="own-row">
            <button class="button button-quiet" type="button" onClick={() => print('page')}>
              {strings.page}
            </button>
            {props.hasCard && (
              <button class="button button-quiet" type="button" onClick={() => print('card')}>
                {strings.card}
              </button>
            )}
          </p>
        </section>
      </div>
      <Paper props={props} texts={state.texts} size={size} />
    </div>
  );
}

/** What is kept, and the two decisions that are hers. */
function Keeping({ props, state, writing }: Props) {
  const { strings, device } = props;
  const isWritten = hasWords(state.texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is no longer there.
    if (state.said === 'kept' || state.said === 'erased') heading.current?.focus();
  }, [state.said]);
  return (
    <section class="flow" aria-labelledby="own-keeping">
      <h2 id="own-keeping" tabIndex={-1} ref={heading}>
        {strings.keeping}
      </h2>
      <p role="status">{state.said && strings.said[state.said]}</p>
      <p>{state.isKept ? strings.kept : strings.notKept}</p>
      {!state.isKept && isWritten && !state.hasRecord && <p>{strings.keepLead}</p>}
      <p class="own-row">
        {!state.isKept && isWritten && (
          <button class="button" type="button" onClick={writing.keep}>
            {state.hasRecord ? strings.keep : strings.keepOwn}
          </button>
        )}
        {isWritten && (
          <button class="button button-quiet" type="button" onClick={writing.erase}>
            {strings.erase}
          </button>
        )}
      </p>
      <p>
        <a href={device.href}>{device.text}</a>
      </p>
    </section>
  );
}
