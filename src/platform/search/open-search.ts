import type { SearchAnswer } from '#domain/search/search-state.ts';
import type { SearchEngine } from '#domain/search/engine.ts';
import { loadFile } from './load-file.ts';
import { openFullText, openQuick, type Quick } from './open-lunr.ts';

/** Where the search of a language lies, relative to the page. */
export interface SearchPlace {
  readonly localeId: string;
  readonly engine: 'lunr' | 'pagefind';
  /** The site's own folder: `../`. */
  readonly root: string;
}

export interface Search {
  /** Tells what is known at once, then what the full text adds. Never rejects. */
  ask(query: string, tell: (answer: SearchAnswer) => void): Promise<void>;
}

/** Begins to load what a search needs. What failed is tried again at the next question, since a network may come back. */
export function openSearch(place: SearchPlace): Search {
  const folder = `${place.root}search/`;
  // Pagefind fetches, which a page from a disk may not; the files of lunr are there for every language.
  const engine = location.protocol === 'file:' ? 'lunr' : place.engine;
  const quick = again(() => openQuick(folder, place.localeId));
  const whole = again(async () => openWhole({ ...place, engine }, await quick()));
  void whole().catch(() => undefined); // asked again, and told, with the first query
  // The text is fetched behind the index and while the index is being filed.
  if (engine === 'lunr')
    void loadFile(folder, place.localeId, 'index')
      .then(() => loadFile(folder, place.localeId, 'text'))
      .catch(() => undefined);
  return createSearch(quick, whole);
}

/** Puts the two stages together; apart from `openSearch` so that tests can hand in stages of their own. */
export function createSearch(
  quick: () => Promise<{ engine: SearchEngine }>,
  whole: () => Promise<SearchEngine>,
): Search {
  let ready: SearchEngine | undefined;
  return {
    async ask(query, tell) {
      try {
        if (ready) return tell({ hits: await ready.search(query), reach: 'whole' });
        const { engine } = await quick();
        const hits = await engine.search(query);
        tell({ hits, reach: 'quick' });
        await whole()
          .then(async (full) => {
            tell({ hits: await full.search(query), reach: 'whole' });
            ready = full;
          })
          .catch(() => tell({ hits, reach: 'titles' }));
      } catch {
        tell('unavailable');
      }
    },
  };
}

async function openWhole({ engine, root }: SearchPlace, quick: Quick): Promise<SearchEngine> {
  if (engine === 'lunr') return openFullText(`${root}search/`, quick);
  const { openPagefind } = await import('./open-pagefind.ts');
  return openPagefind(`${root}pagefind/`, quick);
}

/** Runs once and remembers; a failure is forgotten. */
function again<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
