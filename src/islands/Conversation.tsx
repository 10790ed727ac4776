import { useEffect, useReducer, useState } from 'preact/hooks';
import {
  converse,
  startConversation,
  type ConversationEvent,
  type ConversationState,
} from '#domain/practice/conversation/state.ts';
import { LiveTalk } from './practice/LiveTalk.tsx';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { PlainTalk } from './practice/PlainTalk.tsx';
import type { ConversationProps } from './practice/talk-props.ts';
import { usePrinting } from './practice/use-printing.ts';

export type { ConversationProps, ConversationStrings } from './practice/talk-props.ts';

/** A talk, line by line. On the server and without script: all places of it, with links between them. */
export default function Conversation(props: ConversationProps) {
  return (
    <PlainBoundary plain={() => <PlainTalk {...props} />}>
      <Talk {...props} />
    </PlainBoundary>
  );
}

function Talk(props: ConversationProps) {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive ? <Live {...props} /> : <PlainTalk {...props} />;
}

/** Begins where the address points, so that a link followed in the plain version is not lost. */
function Live(props: ConversationProps) {
  const [state, happened] = useReducer(
    (before: ConversationState, event: ConversationEvent) => converse(props, before, event),
    startConversation(props, location.hash.slice(1)),
  );
  return usePrinting() ? <PlainTalk {...props} /> : <LiveTalk props={props} state={state} happened={happened} />;
}
