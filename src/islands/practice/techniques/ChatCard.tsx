import type { ComponentChildren } from 'preact';
import { format } from '#i18n/format.ts';
import { Line, mark, voiceOf, Words } from '../Words.tsx';
import type { ChatText, MessageText, TechniquesProps } from './chat-props.ts';

type CardProps = { chat: ChatText; shared: TechniquesProps; children: ComponentChildren };

/** A chat and who is in it; its messages follow inside. */
export function ChatCard({ chat, shared, children }: CardProps) {
  const voice = voiceOf(shared);
  return (
    <article class="story" id={chat.id} aria-labelledby={`${chat.id}-title`}>
      <h2 id={`${chat.id}-title`} {...mark(voice)}>
        <Line text={chat.title} voice={voice} />
      </h2>
      <Words text={chat.text} voice={voice} />
      {children}
    </article>
  );
}

type MessageProps = { message: MessageText; shared: TechniquesProps };

/** A message with the name of who writes it. */
export function Bubble({ message, shared }: MessageProps) {
  const voice = voiceOf(shared);
  return (
    <div class="bubble">
      <p class="small" {...mark(voice)}>
        <bdi>{message.from}</bdi>
      </p>
      <Words text={message.text} voice={voice} />
    </div>
  );
}

/** What we see in a message, whatever was answered. A message that presses keeps its way to help. */
export function MessageView({ message, chat, shared }: MessageProps & { chat: ChatText }) {
  const { strings, urgent, locale } = shared;
  const view = strings.view[chat.isRated ? 'rated' : 'draft'];
  return (
    <>
      <p>
        <strong>{format(view, { step: strings.steps[message.step] }, locale)}</strong>
      </p>
      <Words text={message.why} voice={voiceOf(shared)} />
      {message.step === 'press' && (
        <p>
          <a class="urgent" href={urgent.href}>
            <Line text={urgent.text} voice={shared} />
          </a>
        </p>
      )}
    </>
  );
}

/** A message, and what we see in it behind a line that opens. */
export function PlainMessage({ message, chat, shared }: MessageProps & { chat: ChatText }) {
  return (
    <>
      <Bubble message={message} shared={shared} />
      <details class="answer-details">
        <summary class="answer">
          <span>{shared.strings.seen}</span>
        </summary>
        <MessageView message={message} chat={chat} shared={shared} />
      </details>
    </>
  );
}
