import { findNode, isEnding } from '#domain/practice/conversation/graph.ts';
import { format } from '#i18n/format.ts';
import type { ConversationProps, NodeText, TalkNodeText } from './talk-props.ts';
import { TalkEnding } from './TalkEnding.tsx';
import { ChildTurn, voiceOfTalk } from './TalkTurn.tsx';
import { Line, mark, Words } from './Words.tsx';

/** The whole conversation as a list of places with links between them: complete without script. */
export function PlainTalk(props: ConversationProps) {
  const nodes = [...props.nodes].sort(
    (one, other) => Number(other.id === props.start) - Number(one.id === props.start),
  );
  const places = nodes.map(({ id }) => id);
  return (
    <div class="talk">
      <TalkScene {...props} />
      <ol class="talk-turns" role="list">
        {nodes.map((node) => (
          <li id={node.id}>
            <PlainTurn node={node} places={places} props={props} />
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
        <Line text={format(props.strings.intro, { name: props.partner.name }, props.locale)} voice={props} />
      </p>
      <div class="talk-scene">
        <Words text={props.scene} voice={voiceOfTalk(props)} />
      </div>
    </>
  );
}

type PlaceProps<N> = { node: N; places: readonly string[]; props: ConversationProps };

function PlainTurn({ node, places, props }: PlaceProps<NodeText>) {
  const { strings } = props;
  return (
    <>
      <h2 tabIndex={-1}>{isEnding(node) ? strings.endings[node.ending] : nameOf(node.id, places, props)}</h2>
      <div class="talk-said">
        <ChildTurn node={node} props={props} />
      </div>
      {isEnding(node) ? (
        <TalkEnding node={node} props={props} />
      ) : (
        <PlainLines node={node} places={places} props={props} />
      )}
    </>
  );
}

function PlainLines({ node, places, props }: PlaceProps<TalkNodeText>) {
  const { strings, leave, afraid, by } = props;
  const voice = voiceOfTalk(props);
  return (
    <div class="lines">
      <p class="ask">{strings.ask}</p>
      {node.choices.map(({ to, text }) => (
        <a class="line" href={`#${to}`}>
          <span {...mark(voice)}>
            <Line text={text} voice={voice} />
          </span>
          {/* On paper a link leads nowhere; there it says where to read on. */}
          <span class="small on-paper" hidden>
            {nameOf(to, places, props)}
          </span>
        </a>
      ))}
      <a class="line line-out" href={`#${leave}`}>
        {strings.leave[by]}
      </a>
      <a class="line line-out" href={`#${afraid}`}>
        {strings.afraid}
      </a>
    </div>
  );
}

/** The heading of a place: its number in the list, or the name of its ending. */
function nameOf(id: string, places: readonly string[], { nodes, strings, locale }: ConversationProps): string {
  const node = findNode(nodes, id);
  if (node && isEnding(node)) return strings.endings[node.ending];
  return format(strings.part, { number: places.indexOf(id) + 1 }, locale);
}
