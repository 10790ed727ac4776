import type { FirstAnswer } from '#domain/practice/pool.ts';
import type { Pair } from '#domain/practice/recognise/find-pair.ts';
import { format } from '#i18n/format.ts';
import type { RecogniseProps, TwinText } from './recognise-props.ts';

import { Line, mark, voiceOf, Words } from './Words.tsx';

/** Two stories with one difference that were answered differently, side by side, as an open question. */
export function Twins({ pair, props }: { pair: Pair; props: RecogniseProps }) {
  const { strings } = props;
  return (
    <section class="twins">
      <h3>{strings.twins}</h3>
      <p>{strings.twinsAsk}</p>
      <div class="twins-sides">
        {pair.map((answer) => (
          <Side answer={answer} props={props} />
        ))}
      </div>
    </section>
  );
}

function Side({ answer, props }: { answer: FirstAnswer; props: RecogniseProps }) {
  const story = findText(answer.story, props);
  if (!story) return null;
  const voice = story.voice ?? voiceOf(props);
  return (
    <article class="story">
      <h4 {...mark(voice)}>
        <Line text={story.title} voice={voice} />
      </h4>
      <Words text={story.text} voice={voice} />
      <p class="small">
        {format(props.strings.youAnswered, { answer: props.strings.answers[answer.answer] }, props.locale)}
      </p>
    </article>
  );
}

function findText(id: string, { stories }: RecogniseProps): TwinText | undefined {
  return stories.find((story) => story.id === id) ?? stories.find(({ twin }) => twin?.id === id)?.twin;
}
