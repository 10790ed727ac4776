import { isEnding } from '#domain/practice/conversation/graph.ts';
import { format } from '#i18n/format.ts';
import type { ConversationProps, NodeText, TalkNodeText } from './talk-props.ts';
import { TalkEnding } from './TalkEnding.tsx';
import { ChildTurn, voiceOfTalk } from './TalkTurn.tsx';
import { Line, mark, Words } from './Words.tsx';

/** The whole conversation as a list of places with links between them: complete without script. */
export function PlainTalk(props: ConversationProps) {
  const first = props.nodes.filter(({ id }) => id === props.start);
  const others = props.nodes.filter(({ id }) => id !== props.start);
  return (
    <div class="talk">
      <TalkScene {...props} />
      <ol class="talk-turns" role="list">
        {[...first, ...others].map((node, index) => (
          <li id={node.id}>
            <PlainTurn node={node} number={index + 1} props={props} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where we are, and how this works. */
export function TalkScene(props: ConversationProps) {
  return (
    <>
      <p>
        <Line text={format(props.strings.intro, { name: props.child.name }, props.locale)} voice={props} />
      </p>
      <div class="talk-scene">
        <Words text={props.scene} voice={voiceOfTalk(props)} />
      </div>
    </>
  );
}

function PlainTurn({ node, number, props }: { node: NodeText; number: number; props: ConversationProps }) {
  const { strings, locale } = props;
  return (
    <>
      <h2 tabIndex={-1}>{isEnding(node) ? strings.endings[node.ending] : format(strings.part, { number }, locale)}</h2>
      <ChildTurn node={node} props={props} />
      {isEnding(node) ? <TalkEnding node={node} props={props} /> : <PlainLines node={node} props={props} />}
    </>
  );
}

function PlainLines({ node, props }: { node: TalkNodeText; props: ConversationProps }) {
  const { strings, leave, afraid } = props;
  const voice = voiceOfTalk(props);
  return (
    <div class="lines">
      <p class="ask">{strings.ask}</p>
      {node.choices.map(({ to, text }) => (
        <a class="line" href={`#${to}`} {...mark(voice)}>
          <Line text={text} voice={voice} />
        </a>
      ))}
      <a class="line line-out" href={`#${leave}`}>
        {strings.leave}
      </a>
      <a class="line line-out" href={`#${afraid}`}>
        {strings.afraid}
      </a>
    </div>
  );
}
