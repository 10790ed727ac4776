import type { EndNodeText, ConversationProps } from './talk-props.ts';
import { Line, Words } from './Words.tsx';

/** What an ending offers: the sentence for somebody who is afraid, and where to go on. */
export function TalkEnding({ node, props }: { node: EndNodeText; props: ConversationProps }) {
  const links = props.next[node.ending];
  return (
    <>
      {node.ending === 'not-safe' && (
        <div class="standing">
          <Words text={props.fear} voice={props} />
        </div>
      )}
      {links.length > 0 && (
        <>
          <p class="label">{props.strings.next}</p>
          <ul class="picks" role="list">
            {links.map(({ href, text }) => (
              <li>
                <a class="pick" href={href}>
                  <Line text={text} voice={props} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
