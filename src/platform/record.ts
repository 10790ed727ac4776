import { erasePart, type ErasablePart } from '#domain/progress/erase.ts';
import { expire } from '#domain/progress/expire.ts';
import { beginRecord, mergeRecord, type Additions } from '#domain/progress/merge.ts';
import { parseRecord } from '#domain/progress/parse.ts';
import { savedRecordSchema, type SavedRecord } from '#schemas/saved-record.ts';
import { deviceClock, type Clock } from './clock.ts';
import { asideKey, recordKey } from './keys.ts';
import { localStore, type Store } from './storage.ts';

/** What this device keeps. Only `kept` is ever written to without being asked. */
export type RecordState =
  | { kind: 'nothing' }
  | { kind: 'kept'; record: SavedRecord }
  /** Damaged, or not ours: left as it is until she erases it or starts anew, which sets it aside. */
  | { kind: 'unreadable' }
  /** From a later version of this site: left as it is. */
  | { kind: 'newer' }
  | { kind: 'blocked' };

/** `not-kept`: nothing was written because no readable record is there, so she has not (or no longer) consented. */
export type Saving = 'saved' | 'full' | 'blocked' | 'not-kept';

/** The saved record as the rest of the site meets it. */
export interface RecordBook {
  /** What is there now. A record that nobody used for 90 days is removed on the way. */
  load(): RecordState;
  /** After she consented: starts a record, or adds to the one there is. An unreadable one is set aside first, never lost. */
  begin(additions: Additions): Saving;
  /** Adds to a record that is there, and notes the day. Never starts one. */
  add(additions: Additions): Saving;
  /** Takes one part out of the record. */
  forget(part: ErasablePart): Saving;
}

export function openRecordBook(store: Store = localStore, clock: Clock = deviceClock): RecordBook {
  const write = (record: SavedRecord): Saving => {
    // Parsed on the way out too: what cannot be read back tomorrow is a mistake of ours today.
    const writing = store.write(recordKey, JSON.stringify(savedRecordSchema.parse(record)));
    return writing === 'written' ? 'saved' : writing;
  };
  const change = (how: (record: SavedRecord) => SavedRecord): Saving => {
    const state = book.load();
    if (state.kind === 'blocked') return 'blocked';
    return state.kind === 'kept' ? write(how(state.record)) : 'not-kept';
  };
  const book: RecordBook = {
    load: () => load(store, clock),
    begin(additions) {
      const state = book.load();
      if (state.kind === 'blocked') return 'blocked';
      if (state.kind === 'newer') return 'not-kept';
      if (state.kind === 'unreadable') {
        const aside = setAside(store);
        if (aside !== 'saved') return aside;
      }
      const record = state.kind === 'kept' ? state.record : beginRecord(clock.today());
      return write(mergeRecord(record, additions, clock.today()));
    },
    add: (additions) => change((record) => mergeRecord(record, additions, clock.today())),
    forget: (part) => change((record) => erasePart(record, part)),
  };
  return book;
}

function load(store: Store, clock: Clock): RecordState {
  const reading = store.read(recordKey);
  if (reading.kind === 'absent') return { kind: 'nothing' };
  if (reading.kind === 'blocked') return reading;
  const parsed = parseRecord(reading.text);
  if (parsed.kind !== 'kept') return parsed;
  const record = expire(parsed.record, clock.today());
  if (record) return { kind: 'kept', record };
  store.remove(recordKey);
  return { kind: 'nothing' };
}

/** Copies the text under the record's key to the other key, below what may lie there already. */
function setAside(store: Store): Saving {
  const texts = [store.read(asideKey), store.read(recordKey)].flatMap((it) => (it.kind === 'text' ? [it.text] : []));
  const writing = store.write(asideKey, texts.join('\n'));
  return writing === 'written' ? 'saved' : writing;
}
