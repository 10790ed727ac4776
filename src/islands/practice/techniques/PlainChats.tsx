import { ChatCard, PlainMessage } from './ChatCard.tsx';
import type { TechniquesProps } from './chat-props.ts';

/** All chats in a list, each message with what we see in it behind a line that opens: complete without script and on paper. */
export function PlainChats(props: TechniquesProps) {
  const { chats, strings } = props;
  return (
    <div class="practice">
      <p>{strings.intro}</p>
      <div>
        <p class="ask">{strings.ask}</p>
        <ul>
          {Object.values(strings.steps).map((step) => (
            <li>{step}</li>
          ))}
        </ul>
      </div>
      <ol class="stories" role="list">
        {chats.map((chat) => (
          <li>
            <ChatCard chat={chat} shared={props}>
              <ol class="stories" role="list">
                {chat.messages.map((message) => (
                  <li class="talk-said">
                    <PlainMessage message={message} chat={chat} shared={props} />
                  </li>
                ))}
              </ol>
            </ChatCard>
          </li>
        ))}
      </ol>
    </div>
  );
}
