import { fearing, findNode, isEnding, leaving } from '#domain/practice/conversation/graph.ts';
import {
  currentTurn,
  wasTried,
  type ConversationEvent,
  type ConversationState,
} from '#domain/practice/conversation/state.ts';
import { moveAmongButtons } from './arrow-keys.ts';
import { TalkScene } from './PlainTalk.tsx';
import type { ConversationProps, TalkNodeText } from './talk-props.ts';
import { TalkEnding } from './TalkEnding.tsx';
import { ChildTurn, OwnTurn, voiceOfTalk } from './TalkTurn.tsx';
import { useFocus } from './use-focus.ts';
import { Line, mark } from './Words.tsx';

type Props = {
  props: ConversationProps;
  state: ConversationState;
  happened: (event: ConversationEvent) => void;
};

/** The conversation as a chat: what was said so far, then the present moment with the lines to choose from. */
export function LiveTalk({ props, state, happened }: Props) {
  const { strings, nodes, partner } = props;
  const here = currentTurn(state);
  const node = findNode(nodes, here.node);
  const heading = useFocus(`${state.turns.length} ${here.node}`);
  if (!node) throw new Error(`The conversation has no node "${here.node}".`);
  return (
    <div class="talk">
      <TalkScene {...props} />
      <Transcript props={props} state={state} happened={happened} />
      <h2 tabIndex={-1} ref={heading}>
        {isEnding(node) ? strings.endings[node.ending] : <Line text={partner.name} voice={props} />}
      </h2>
      {/* Announced once when it changes; the turns above are not announced again. */}
      <div class="talk-said" role="status">
        <ChildTurn key={state.turns.length} node={node} props={props} />
      </div>
      {isEnding(node) ? (
        <>
          <TalkEnding node={node} props={props} />
          <button class="button button-quiet" type="button" onClick={() => happened({ type: 'restarted' })}>
            {strings.again}
          </button>
        </>
      ) : (
        <Lines node={node} props={props} state={state} happened={happened} />
      )}
    </div>
  );
}

/** What was said so far. At each line of her own she can say something else. */
function Transcript({ props, state, happened }: Props) {
  const { strings, nodes } = props;
  const past = state.turns.slice(0, -1);
  return (
    <ol class="talk-turns" role="list">
      {past.map(({ node: id, line = '' }, turn) => {
        const node = findNode(nodes, id);
        return (
          <li>
            <div class="talk-said">{node && <ChildTurn node={node} props={props} />}</div>
            <OwnTurn text={findLine(props, id, line)} props={props}>
              <button class="pick" type="button" onClick={() => happened({ type: 'went-back-to', turn })}>
                {strings.another}
              </button>
            </OwnTurn>
          </li>
        );
      })}
    </ol>
  );
}

function Lines({ node, props, state, happened }: Props & { node: TalkNodeText }) {
  const { strings } = props;
  const voice = voiceOfTalk(props);
  return (
    <fieldset class="lines" onKeyDown={(event) => moveAmongButtons(event, props.dir)}>
      <legend class="ask">{strings.ask}</legend>
      {node.choices.map(({ id, text }) => (
        <button class="line" type="button" onClick={() => happened({ type: 'chose', choice: id })}>
          <span {...mark(voice)}>
            <Line text={text} voice={voice} />
          </span>
          {wasTried(state, node.id, id) && <span class="small">{strings.tried}</span>}
        </button>
      ))}
      <button class="line line-out" type="button" onClick={() => happened({ type: 'left' })}>
        {strings.leave[props.by]}
      </button>
      <button class="line line-out" type="button" onClick={() => happened({ type: 'was-afraid' })}>
        {strings.afraid}
      </button>
    </fieldset>
  );
}

/** The words of a line: of a choice, or of one of the two ways out. */
function findLine({ strings, nodes, by }: ConversationProps, id: string, line: string): string {
  if (line === leaving) return strings.leave[by];
  if (line === fearing) return strings.afraid;
  const node = findNode(nodes, id);
  return node && !isEnding(node) ? (findNode(node.choices, line)?.text ?? '') : '';
}
