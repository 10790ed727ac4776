import type { ComponentChildren } from 'preact';
import { isEnding } from '#domain/practice/conversation/graph.ts';
import { format } from '#i18n/format.ts';
import type { ConversationProps, NodeText } from './talk-props.ts';
import { Line, mark, Words, type Voice } from './Words.tsx';

/** The voice of the conversation, which may differ from the voice of the page. */
export function voiceOfTalk({ fallback, dir }: Pick<ConversationProps, 'fallback' | 'dir'>): Voice {
  return fallback ?? { dir };
}

/** What the other does, says and thinks at one point, and why. */
export function ChildTurn({ node, props }: { node: NodeText; props: ConversationProps }) {
  const { strings, partner } = props;
  const voice = voiceOfTalk(props);
  const thinks = isEnding(node) ? strings.stays : strings.thinks[partner.gender];
  return (
    <>
      {node.does && (
        <div class="talk-does">
          <Words text={node.does} voice={voice} />
        </div>
      )}
      {node.says && (
        <div class="bubble bubble-child">
          <Label text={strings.says[partner.gender]} props={props} />
          <Words text={node.says} voice={voice} />
        </div>
      )}
      <div class="bubble bubble-thought">
        <Label text={thinks} props={props} />
        <Words text={node.thinks} voice={voice} />
      </div>
      {node.note && (
        <div class="talk-note">
          <Words text={node.note} voice={voice} />
        </div>
      )}
      {!isEnding(node) && node.door === 'closed' && <p class="talk-closed">{strings.closed}</p>}
    </>
  );
}

/** What the reader said, with the way back to this point. */
export function OwnTurn({
  text,
  props,
  children,
}: {
  text: string;
  props: ConversationProps;
  children?: ComponentChildren;
}) {
  const voice = voiceOfTalk(props);
  return (
    <div class="bubble bubble-own">
      <Label text={props.strings.youSay} props={props} />
      <p {...mark(voice)}>
        <Line text={text} voice={voice} />
      </p>
      {children}
    </div>
  );
}

function Label({ text, props }: { text: string; props: ConversationProps }) {
  return (
    <p class="label">
      <span>
        <Line text={format(text, { name: props.partner.name }, props.locale)} voice={props} />
      </span>
    </p>
  );
}
