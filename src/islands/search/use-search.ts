import { useEffect, useReducer, useRef } from 'preact/hooks';
import { queryOf, search, type SearchAnswer, type SearchState } from '#domain/search/search-state.ts';
import { loadFile } from '#platform/search/load-file.ts';
import type { Search, SearchPlace } from '#platform/search/open-search.ts';

/** How long typing must rest before an answer is looked for. */
const restMs = 120;

/**
 * The state of the search, and what makes it change. Nothing is loaded before `open` or `type` is called.
 * @param isReading Whether she is among the results already, so that they should stay where they are.
 */
export function useSearch(
  place: SearchPlace,
  isReading: () => boolean,
): { state: SearchState; open: () => void; type: (text: string) => void } {
  const [state, happened] = useReducer(search, { kind: 'idle' });
  const opening = useRef<Promise<Search> | undefined>(undefined);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const open = (): Promise<Search> => {
    if (opening.current) return opening.current;
    // Both at once: on a slow network the way there and back costs more than the bytes. Who needs the file hears how it went.
    void loadFile(`${place.root}search/`, place.localeId, 'index').catch(() => undefined);
    opening.current = import('#platform/search/open-search.ts').then(({ openSearch }) => openSearch(place));
    return opening.current;
  };
  const ask = async (query: string): Promise<void> => {
    const tell = (answer: SearchAnswer) => happened({ type: 'answered', query, answer, isReading: isReading() });
    try {
      await (await open()).ask(query, tell);
    } catch {
      opening.current = undefined; // the script itself did not come; typing on tries again
      tell('unavailable');
    }
  };
  const type = (text: string): void => {
    happened({ type: 'typed', text });
    clearTimeout(rest.current);
    const query = queryOf(text);
    if (query !== '') rest.current = setTimeout(() => void ask(query), restMs);
  };
  return { state, open: () => void open().catch(() => (opening.current = undefined)), type };
}
