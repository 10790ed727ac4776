/** A whole copy of a language on this device. */
export type Kept = { version: string; bytes: number; day: string; same: string };

/**
 * Why a copy could not be loaded. `network`: no answer. `server`: an answer that is none. `changed`: other files than the list
 * says, as from a network that asks for a login first, or while the site is being renewed. `full`: no room. `refused`: the browser
 * lets nobody keep anything. `elsewhere`: another tab is loading.
 */
export type Failure = 'network' | 'server' | 'changed' | 'full' | 'refused' | 'elsewhere';

/** How it stands with this language. With `kept`, an older copy is in use meanwhile. */
export type CopyState =
  | { kind: 'unknown' }
  | { kind: 'unsupported' }
  | { kind: 'offered'; bytes: number }
  | { kind: 'loading'; done: number; total: number; kept?: Kept | undefined }
  | { kind: 'stopped'; done: number; total: number; kept?: Kept | undefined }
  | { kind: 'kept'; kept: Kept }
  | { kind: 'update'; bytes: number; kept: Kept }
  /** `isLoad`: after a load that she began, of which a part may be here; else the look at device and site failed. */
  | { kind: 'failed'; reason: Failure; isLoad: boolean; kept?: Kept | undefined };

/** What a look at device and site can find. */
export type FoundCopy = Exclude<CopyState, { kind: 'unknown' | 'loading' }>;

/** How a load ended. */
export type LoadEnd = 'whole' | 'stopped' | Failure;

export type KeepState = {
  copy: CopyState;
  /** What is announced after something she did; a load that failed says so by its state as well. */
  said: 'kept' | 'stopped' | 'removed' | Failure | undefined;
  /** Where the keyboard goes next, because what she pressed is no longer there. */
  focus: 'heading' | 'stop' | undefined;
};

export type KeepEvent =
  /** `isErased`: because everything was erased. */
  | { type: 'looked'; found: FoundCopy; isErased?: boolean }
  | { type: 'chose' }
  | { type: 'progressed'; done: number; total: number }
  | { type: 'ended'; how: LoadEnd; found: FoundCopy }
  | { type: 'removed'; found: FoundCopy };

export const beforeLooking: KeepState = { copy: { kind: 'unknown' }, said: undefined, focus: undefined };

export function reduceKeep(state: KeepState, event: KeepEvent): KeepState {
  const { copy } = state;
  switch (event.type) {
    case 'looked':
      // A look that began before the load knows less than the load; and the reason of a failure stays until it no longer matters.
      if (copy.kind === 'loading') return state;
      if (copy.kind === 'failed' && copy.isLoad && event.found.kind !== 'kept' && !event.isErased) return state;
      return { ...state, copy: event.found, said: event.isErased ? undefined : state.said, focus: undefined };
    case 'chose':
      return { copy: { kind: 'loading', ...extentOf(copy), kept: keptOf(copy) }, said: undefined, focus: 'stop' };
    case 'progressed': {
      if (copy.kind !== 'loading') return state;
      const { done, total } = event;
      return { ...state, copy: { ...copy, done: Math.min(done, total), total }, focus: undefined };
    }
    case 'ended':
      if (copy.kind !== 'loading') return state;
      return endLoad(event.how, event.found);
    case 'removed':
      return { copy: event.found, said: 'removed', focus: 'heading' };
  }
}

/** The copy that pages are read from, if there is one. */
export function keptOf(copy: CopyState): Kept | undefined {
  return 'kept' in copy ? copy.kept : undefined;
}

function endLoad(how: LoadEnd, found: FoundCopy): KeepState {
  if (how === 'whole') return { copy: found, said: 'kept', focus: 'heading' };
  if (how === 'stopped') return { copy: found, said: 'stopped', focus: 'heading' };
  return { copy: { kind: 'failed', reason: how, isLoad: true, kept: keptOf(found) }, said: how, focus: 'heading' };
}

function extentOf(copy: CopyState): { done: number; total: number } {
  if (copy.kind === 'stopped') return { done: copy.done, total: copy.total };
  return { done: 0, total: 'bytes' in copy ? copy.bytes : 0 };
}
