import type { Texts } from '#domain/progress/own-words.ts';
import { Line, mark } from '../Words.tsx';
import type { OwnProps } from './own-props.ts';

type Props = { props: OwnProps; texts: Texts; size: 'page' | 'card' };

/**
 * What is printed, and nothing besides: a neutral heading, the labels, her words, or lines to write on. Always part of the page and
 * shown on paper only, so that the browser's own print command gives the same.
 */
export function Paper({ props, texts, size }: Props) {
  const voice = props.fallback ?? { dir: props.dir };
  return (
    <div class="paper" data-size={size}>
      <p class="paper-title">{props.paper}</p>
      <dl>
        {props.fields.map(({ id, label }) => (
          <div key={id}>
            <dt {...mark(voice)}>
              <Line text={label} voice={voice} />
            </dt>
            <dd>
              <Written text={texts[id]?.trim() ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Each line in its own direction, and all of them below their label: a number on Arabic paper too. */
function Written({ text }: { text: string }) {
  if (text === '') return <span class="paper-line" />;
  return (
    <>
      {text.split('\n').map((line) => (
        <p>
          <bdi>{line}</bdi>
        </p>
      ))}
    </>
  );
}
