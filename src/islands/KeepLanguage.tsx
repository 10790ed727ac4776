import { useLayoutEffect, useRef } from 'preact/hooks';
import { SMALL_BYTES } from '#domain/offline/age.ts';
import { keptOf } from '#domain/offline/copy-state.ts';
import { formatBytes } from '#i18n/format-bytes.ts';
import { format } from '#i18n/format.ts';
import { Choices } from './keep/Choices.tsx';
import type { KeepProps } from './keep/keep-props.ts';
import { useKeeping } from './keep/use-keeping.ts';
import { PlainBoundary } from './practice/PlainBoundary.tsx';

/**
 * Her decision to keep one language for times without network: what it takes, how it goes, and how to be rid of it. Nothing is
 * loaded for it before she decides but the list that tells the size.
 */
export default function KeepLanguage(props: KeepProps) {
  return (
    <PlainBoundary plain={() => <p>{props.strings.plain}</p>}>
      <Keep {...props} />
    </PlainBoundary>
  );
}

function Keep(props: KeepProps) {
  const { locale, strings } = props;
  const [{ copy, said, focus }, actions] = useKeeping(props);
  const heading = useRef<HTMLHeadingElement>(null);
  const stop = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    // Only when what had the focus is gone: a load may end while she reads elsewhere.
    if (focus && document.activeElement === document.body)
      ({ heading, stop })[focus].current?.focus({ preventScroll: true });
  }, [focus, copy.kind]);

  const size = (bytes: number) => formatBytes(bytes, locale);
  const extent = (template: string, done: number, total: number) =>
    format(template, { done: size(done), total: size(total) }, locale);
  const kept = keptOf(copy);
  const announced = said && (said in strings.failed ? '' : strings.said[said as keyof typeof strings.said]);
  return (
    <section class="flow" aria-labelledby="kept-pages">
      <h2 id="kept-pages" tabIndex={-1} ref={heading}>
        {strings.title}
      </h2>
      <p role="status">{copy.kind === 'failed' && said ? strings.failed[copy.reason] : announced}</p>
      {copy.kind === 'unknown' && <p>{strings.plain}</p>}
      {copy.kind === 'unsupported' && <p>{strings.unsupported}</p>}
      {copy.kind === 'failed' && !said && <p class="notice">{strings.failed[copy.reason]}</p>}
      {copy.kind === 'offered' && (
        <>
          <p>{strings.lead}</p>
          <p>{strings.seen}</p>
          <p>
            {format(strings.size, { size: size(copy.bytes) }, locale)}{' '}
            {format(strings.later, { size: size(SMALL_BYTES) }, locale)}
          </p>
        </>
      )}
      {copy.kind === 'loading' && (
        <div class="notice flow">
          <p>{strings.loading}</p>
          <p class="load">
            <progress aria-label={strings.progressName} value={copy.done} max={Math.max(copy.total, 1)} />
            <span>{extent(strings.progress, copy.done, copy.total)}</span>
          </p>
        </div>
      )}
      {copy.kind === 'stopped' && <p class="notice">{extent(strings.stopped, copy.done, copy.total)}</p>}
      {(copy.kind === 'kept' || copy.kind === 'update') && kept && (
        <p class="notice">
          {format(
            strings.kept,
            { size: size(kept.bytes), day: day(kept.day, locale), same: day(kept.same, locale) },
            locale,
          )}
        </p>
      )}
      {copy.kind === 'update' && <p>{format(strings.update, { size: size(copy.bytes) }, locale)}</p>}
      {kept && ['loading', 'stopped', 'failed'].includes(copy.kind) && <p>{strings.meanwhile}</p>}
      <Choices copy={copy} strings={strings} actions={actions} stop={stop} />
    </section>
  );
}

function day(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
