import { useEffect, useRef } from 'preact/hooks';
import type { SearchState } from '#domain/search/search-state.ts';
import { format } from '#i18n/format.ts';
import { PlainBoundary } from './practice/PlainBoundary.tsx';
import { Results } from './search/Results.tsx';
import type { SearchProps } from './search/search-props.ts';
import { useSearch } from './search/use-search.ts';

/**
 * The search field and what it finds. There is no form, so that nothing typed can reach the address or a server; and nothing is
 * loaded before the field is used. The page has its own links below for whenever this part cannot work.
 */
export default function Search(props: SearchProps) {
  return (
    <PlainBoundary plain={() => <p>{props.strings.unavailable}</p>}>
      <Live {...props} />
    </PlainBoundary>
  );
}

function Live({ locale, dir, place, ways, strings }: SearchProps) {
  const { state, open, type } = useSearch(place, () => document.activeElement?.hasAttribute('data-hit') === true);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const read = () => type(field.current?.value ?? '');

  useEffect(() => {
    // She may have typed before the script came; and a page that comes back may still have its text.
    const again = () => field.current?.value && read();
    again();
    addEventListener('pageshow', again);
    return () => removeEventListener('pageshow', again);
  }, []);

  const clear = (): void => {
    if (field.current) field.current.value = '';
    type('');
    field.current?.focus();
  };
  const answerKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') clear();
    else if (!move(event, root.current, field.current)) return;
    event.preventDefault();
  };

  return (
    <div class="search" role="search" data-state={state.kind} ref={root} onKeyDown={answerKey}>
      <label for="search-field">{strings.label}</label>
      <div class="search-line">
        <input
          id="search-field"
          ref={field}
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="search-keys"
          onFocus={open}
          onInput={read}
        />
        <button class="button button-quiet" type="button" onClick={clear}>
          {strings.clear}
        </button>
      </div>
      <p class="small search-keys" id="search-keys">
        {strings.keys}
      </p>
      <p class="search-said" role="status">
        <Said state={state} strings={strings} locale={locale} />
      </p>
      {'hits' in state && <Results hits={state.hits} dir={dir} groups={strings.groups} />}
      {(state.kind === 'nothing' || state.kind === 'unavailable') && (
        <div class="notice flow">
          <p>{state.kind === 'nothing' ? strings.nothingLead : strings.unavailableLead}</p>
          <ul>
            {ways.map(({ text, href }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type SaidProps = Pick<SearchProps, 'strings' | 'locale'> & { state: SearchState };

/** One short sentence on how it went; a screen reader says it when it changes. */
function Said({ state, strings, locale }: SaidProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return state.hits.length > 0 ? (
        <Count of={state.hits.length} strings={strings} locale={locale} />
      ) : (
        strings.waiting
      );
    case 'found':
      return (
        <>
          <Count of={state.hits.length} strings={strings} locale={locale} />
          {state.onlyTitles && ` · ${strings.onlyTitles}`}
        </>
      );
    case 'nothing': {
      const [before = '', after = ''] = strings.nothing.split('{{query}}');
      // The query may run in any direction.
      return (
        <>
          {before}
          <bdi>{state.query}</bdi>
          {after}
          {state.onlyTitles && ` · ${strings.onlyTitles}`}
        </>
      );
    }
    case 'unavailable':
      return strings.unavailable;
  }
}

function Count({ of, strings, locale }: Pick<SearchProps, 'strings' | 'locale'> & { of: number }) {
  return format(strings.count, { count: of }, locale);
}

/** Up and down through field and results, in their order; Enter in the field goes to the first. False when the key is not ours. */
function move(event: KeyboardEvent, root: HTMLElement | null, field: HTMLInputElement | null): boolean {
  const stops = [...(root?.querySelectorAll<HTMLElement>('#search-field, [data-hit]') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: document.activeElement === field ? 1 : 0 }[event.key] ?? 0;
  const target = at === -1 ? undefined : stops[at + step];
  if (step === 0 || target === undefined) return false;
  target.focus();
  return true;
}
