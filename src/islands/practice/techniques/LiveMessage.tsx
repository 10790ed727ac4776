import type { Ref } from 'preact';
import { compare } from '#domain/practice/techniques/compare.ts';
import type { TechniquesEvent, TechniquesState } from '#domain/practice/techniques/state.ts';
import { format } from '#i18n/format.ts';
import { stepOrder } from './step-order.ts';
import { moveAmongButtons } from '../arrow-keys.ts';
import { Bubble, MessageView } from './ChatCard.tsx';
import type { ChatText, MessageText, TechniquesProps } from './chat-props.ts';

type Props = {
  message: MessageText;
  chat: ChatText;
  shared: TechniquesProps;
  state: TechniquesState;
  /** How many messages there are in all chats. */
  count: number;
  heading: Ref<HTMLHeadingElement>;
  happened: (event: TechniquesEvent) => void;
};

/** The chat so far and one message: what it does to choose from, then what we see in it. */
export function LiveMessage({ message, chat, shared, state, count, heading, happened }: Props) {
  const { strings, ideas, locale, dir } = shared;
  const given = state.screen === 'feedback' ? state.answers[message.id] : undefined;
  const said = given && compare(message, given);
  return (
    <>
      {chat.messages.slice(0, chat.messages.indexOf(message)).map((earlier) => (
        <Bubble key={earlier.id} message={earlier} shared={shared} />
      ))}
      <h3 tabIndex={-1} ref={given ? null : heading}>
        {format(strings.place, { number: state.at + 1, count }, locale)}
      </h3>
      {/* Two places that stand there from the start: one for each message, one for what we see in it. */}
      <div role="status">
        <div key={message.id} class="talk-said">
          <Bubble message={message} shared={shared} />
        </div>
      </div>
      {given ? (
        <h3 class="answer answer-given" tabIndex={-1} ref={heading}>
          <span class="small">{strings.yourAnswer}</span>
          <span>{strings.steps[given]}</span>
        </h3>
      ) : (
        <fieldset class="answers" onKeyDown={(event) => moveAmongButtons(event, dir)}>
          <legend class="ask">{strings.ask}</legend>
          {stepOrder.map((step) => (
            <button class="answer" type="button" onClick={() => happened({ type: 'answered', answer: step })}>
              <span>{strings.steps[step]}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div role="status">
        {said && (
          <>
            <p>{strings.compared[said.code]}</p>
            <MessageView message={message} chat={chat} shared={shared} />
            {said.idea && <p class="small">{format(strings.idea, { idea: ideas[said.idea] ?? said.idea }, locale)}</p>}
          </>
        )}
      </div>
      {given && (
        <button class="button" type="button" onClick={() => happened({ type: 'went-on' })}>
          {state.at + 1 < count ? strings.next : strings.toEnd}
        </button>
      )}
    </>
  );
}
