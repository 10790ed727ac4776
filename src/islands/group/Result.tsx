import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from '#domain/evaluation/group-count/count.ts';
import { format } from '#i18n/format.ts';
import { ChangeResult } from './ChangeResult.tsx';
import type { Choice, GroupProps } from './group-props.ts';
import { MomentResult } from './MomentResult.tsx';
import { ChoiceName } from './Sheet.tsx';

type Measured = Extract<Outcome, { kind: 'moment' | 'change' }>;
type Props = { props: GroupProps; outcome: Measured; about: readonly Choice[]; onPrint: () => void };

/** What the group says, in words with a picture of each interval. On paper it is all there is. */
export function Result({ props, outcome, about, onPrint }: Props) {
  const { strings, locale } = props;
  const { result } = strings;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [outcome]);
  return (
    <section class="group-result flow" aria-labelledby="group-result">
      <h2 id="group-result" tabIndex={-1} ref={heading}>
        {result.title}
      </h2>
      <ul>
        {about.map((choice) => (
          <li key={choice.id}>
            <ChoiceName props={props} choice={choice} />
          </li>
        ))}
        <li>{format(result.people, { count: outcome.figures.people }, locale)}</li>
      </ul>
      {outcome.figures.keys === 'draft' && <p class="notice">{result.draft}</p>}
      {outcome.kind === 'moment' ? (
        <MomentResult result={result} outcome={outcome} locale={locale} />
      ) : (
        <ChangeResult result={result} outcome={outcome} locale={locale} />
      )}
      <p>{result.nobody}</p>
      <p class="group-when">{result.when}</p>
      <div class="group-on-screen">
        <p class="small">{strings.print.trace}</p>
        <button class="button button-quiet" type="button" onClick={onPrint}>
          {strings.print.result}
        </button>
      </div>
    </section>
  );
}
