import type { Ref } from 'preact';
import { findOthers } from '#domain/practice/recognise/find-others.ts';
import type { Pair } from '#domain/practice/recognise/find-pair.ts';
import { reviewRound } from '#domain/practice/recognise/review-round.ts';
import type { RecogniseEvent, RecogniseSet, RecogniseState } from '#domain/practice/recognise/state.ts';
import { format } from '#i18n/format.ts';
import { Dots } from './Dots.tsx';
import type { RecogniseProps } from './recognise-props.ts';
import { Twins } from './Twins.tsx';
import { Line, mark, voiceOf, type Voice } from './Words.tsx';

type Props = {
  props: RecogniseProps;
  set: RecogniseSet;
  state: RecogniseState;
  pair: Pair | undefined;
  heading: Ref<HTMLHeadingElement>;
  happened: (event: RecogniseEvent) => void;
};

/** The end of a round: dots, a sentence where there is ground for one, stories to read again, one thing to try, other stories. */
export function Ending({ props, set, state, pair, heading, happened }: Props) {
  const { strings, locale } = props;
  const { dots, sentence, reread } = reviewRound(set, state);
  return (
    <section class="ending">
      <h2 tabIndex={-1} ref={heading}>
        {strings.end}
      </h2>
      <Dots dots={dots.peace} says={strings.peace} locale={locale} />
      <Dots dots={dots.noticed} says={strings.noticed} locale={locale} />
      {sentence ? (
        <>
          <p>{format(strings.pool, { count: sentence.stories }, locale)}</p>
          <p>
            <strong>{strings.sentence[sentence.code]}</strong>
          </p>
          {sentence.late && (
            <p>
              <strong>{strings.late}</strong>
            </p>
          )}
        </>
      ) : (
        <p>{strings.aboutStories}</p>
      )}
      {reread.length > 0 && (
        <>
          <h3>{strings.reread}</h3>
          <ul class="picks" role="list">
            {reread.map((id) => (
              <Reread id={id} props={props} happened={happened} />
            ))}
          </ul>
        </>
      )}
      <div class="try">
        <h3>{strings.tryTitle}</h3>
        <p>{strings.try[sentence?.code ?? 'none']}</p>
      </div>
      {pair && <Twins pair={pair} props={props} />}
      <Others props={props} state={state} reread={reread} happened={happened} />
    </section>
  );
}

/** A story to read again: here when it belongs to this set, by a link when it stands elsewhere. */
function Reread({ id, props, happened }: { id: string } & Pick<Props, 'props' | 'happened'>) {
  const here = props.stories.find((story) => story.id === id);
  const there = props.others.find((story) => story.id === id);
  if (here) {
    return (
      <li>
        <button class="pick" type="button" onClick={() => happened({ type: 'reopened', story: id })}>
          <Title text={here.title} voice={voiceOf(props)} />
        </button>
      </li>
    );
  }
  return there ? <LinkPick {...there} /> : null;
}

function LinkPick({ text, href, voice }: { text: string; href: string; voice: Voice }) {
  return (
    <li>
      <a class="pick" href={href}>
        <Title text={text} voice={voice} />
      </a>
    </li>
  );
}

function Title({ text, voice }: { text: string; voice: Voice }) {
  return (
    <span {...mark(voice)}>
      <Line text={text} voice={voice} />
    </span>
  );
}

/** More of this set while there is more; otherwise new stories of other sets on the same ideas. */
function Others({ props, state, reread, happened }: Omit<Props, 'set' | 'pair' | 'heading'> & { reread: string[] }) {
  const { strings, stories } = props;
  const ideas = stories.filter(({ id }) => reread.includes(id)).map(({ misconception }) => misconception);
  const others = state.queue.length > 0 ? [] : findOthers(props.others, ideas, state.first);
  return (
    <>
      {(others.length > 0 || state.queue.length > 0) && <h3>{strings.others}</h3>}
      {others.length > 0 && (
        <ul class="picks" role="list">
          {others.map((other) => (
            <LinkPick {...other} />
          ))}
        </ul>
      )}
      {state.queue.length > 0 && (
        <button class="button" type="button" onClick={() => happened({ type: 'asked-for-more' })}>
          {strings.more}
        </button>
      )}
      <button class="button button-quiet" type="button" onClick={() => happened({ type: 'started-again' })}>
        {strings.again}
      </button>
    </>
  );
}
