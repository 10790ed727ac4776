import { useReducer } from 'preact/hooks';
import { findAgain } from '#domain/practice/techniques/compare.ts';
import {
  sortOut,
  startTechniques,
  type TechniquesEvent,
  type TechniquesState,
} from '#domain/practice/techniques/state.ts';
import { OtherStories } from './practice/OtherStories.tsx';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import type { TechniquesProps } from './practice/techniques/chat-props.ts';
import { ChatCard, PlainMessage } from './practice/techniques/ChatCard.tsx';
import { LiveMessage } from './practice/techniques/LiveMessage.tsx';
import { PlainChats } from './practice/techniques/PlainChats.tsx';
import { useFocus } from './practice/use-focus.ts';
import { useLive } from './practice/use-live.ts';

export type { TechniquesProps } from './practice/techniques/chat-props.ts';

/** Messages of invented chats: what does each do? On the server and without script: all of them, in a list. Keeps nothing. */
export default function Techniques(props: TechniquesProps) {
  return (
    <PlainBoundary plain={() => <PlainChats {...props} />}>
      <Practice {...props} />
    </PlainBoundary>
  );
}

function Practice(props: TechniquesProps) {
  const ids = props.chats.flatMap(({ messages }) => messages.map(({ id }) => id));
  const [state, happened] = useReducer(
    (before: TechniquesState, event: TechniquesEvent) => sortOut(ids, before, event),
    startTechniques,
  );
  return useLive() ? <Live props={props} state={state} happened={happened} /> : <PlainChats {...props} />;
}

type LiveProps = { props: TechniquesProps; state: TechniquesState; happened: (event: TechniquesEvent) => void };

/** What is on the screen now. */
function Live({ props, state, happened }: LiveProps) {
  const { chats, strings } = props;
  const placed = chats.flatMap((chat) => chat.messages.map((message) => ({ ...message, chat, message })));
  const now = placed[state.at];
  const heading = useFocus(`${state.at} ${state.screen}`);
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      {now ? (
        <ChatCard key={now.chat.id} chat={now.chat} shared={props}>
          <LiveMessage
            {...now}
            shared={props}
            state={state}
            count={placed.length}
            heading={heading}
            happened={happened}
          />
        </ChatCard>
      ) : (
        <section class="ending">
          <h2 tabIndex={-1} ref={heading}>
            {strings.end}
          </h2>
          <p>{strings.about}</p>
          <Again placed={findAgain(placed, state.answers)} shared={props} />
          <OtherStories title={strings.others} stories={props.others} ideas={Object.keys(props.ideas)} />
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'started-again' })}>
            {strings.again}
          </button>
        </section>
      )}
    </div>
  );
}

type Placed = { chat: TechniquesProps['chats'][number]; message: TechniquesProps['chats'][number]['messages'][number] };

/** Up to two messages to read again, with what we see in them. */
function Again({ placed, shared }: { placed: readonly Placed[]; shared: TechniquesProps }) {
  if (placed.length === 0) return null;
  return (
    <>
      <h3>{shared.strings.reread}</h3>
      {placed.map(({ chat, message }) => (
        <PlainMessage key={message.id} message={message} chat={chat} shared={shared} />
      ))}
    </>
  );
}
