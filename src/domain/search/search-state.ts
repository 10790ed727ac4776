import type { Hit } from './engine.ts';

/** What an engine said about a query. `quick`: more may come; `whole`: that is all; `titles`: the full text could not be read. */
export type SearchAnswer =
  { readonly hits: readonly Hit[]; readonly reach: 'quick' | 'whole' | 'titles' } | 'unavailable';

/** What the search page shows. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting'; readonly query: string; readonly hits: readonly Hit[] }
  | { readonly kind: 'found'; readonly query: string; readonly hits: readonly Hit[]; readonly onlyTitles: boolean }
  | { readonly kind: 'nothing'; readonly query: string; readonly onlyTitles: boolean }
  | { readonly kind: 'unavailable'; readonly query: string };

export type SearchEvent =
  | { readonly type: 'typed'; readonly text: string }
  | {
      readonly type: 'answered';
      readonly query: string;
      readonly answer: SearchAnswer;
      /** She is among the results of this query: they stay as they are, or a link would slip away under her finger. */
      readonly isReading: boolean;
    };

/** The next state. An answer to an earlier question changes nothing. */
export function search(state: SearchState, event: SearchEvent): SearchState {
  if (event.type === 'typed') return type(state, queryOf(event.text));
  if (state.kind === 'idle' || state.query !== event.query) return state;
  const shown = event.isReading && 'hits' in state ? state.hits : [];
  return receive(event.query, event.answer, shown);
}

/** What is looked for in a text somebody types; empty while it is too short to mean anything. */
export function queryOf(text: string): string {
  const query = text.trim().replace(/\s+/g, ' ');
  return query.length < SHORTEST ? '' : query;
}

/** The hits so far stay while she types on, so that the page does not flicker. */
function type(state: SearchState, query: string): SearchState {
  if (query === '') return { kind: 'idle' };
  if (state.kind !== 'idle' && state.query === query) return state;
  return { kind: 'waiting', query, hits: 'hits' in state ? state.hits : [] };
}

function receive(query: string, answer: SearchAnswer, shown: readonly Hit[]): SearchState {
  if (answer === 'unavailable') return { kind: 'unavailable', query };
  const { reach } = answer;
  const hits = shown.length > 0 ? shown : answer.hits;
  if (reach === 'quick') return { kind: 'waiting', query, hits };
  const onlyTitles = reach === 'titles';
  return hits.length > 0 ? { kind: 'found', query, hits, onlyTitles } : { kind: 'nothing', query, onlyTitles };
}

const SHORTEST = 2;
