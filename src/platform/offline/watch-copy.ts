import { comesByItself, isOld } from '#domain/offline/age.ts';
import type { CopyNote } from '#schemas/offline.ts';
import { deviceClock, type Clock } from '../clock.ts';
import { changeNote, fetchList, findMissing, findNote, type Place } from './copies.ts';
import { findDevice, type Device } from './device.ts';
import { loadCopy } from './load-copy.ts';
import { sizeOf } from './look.ts';

/** What a page of a kept language has to say about its age. */
export type Age = { kind: 'fresh' } | { kind: 'newer' | 'old'; note: CopyNote };

/**
 * Keeps a copy from growing old in silence. Once a day, with a network, the site is asked for its list: a small change is loaded at
 * once, a large one noted, since her data costs money. Never rejects.
 * @param isSaving The device was told to save data: nothing then comes by itself.
 */
export async function watchCopy(
  place: Place,
  isSaving: boolean,
  device: Device | undefined = findDevice(),
  clock: Clock = deviceClock,
): Promise<Age> {
  const today = clock.today();
  try {
    const before = device && (await findNote(place, device));
    if (!before) return { kind: 'fresh' };
    if (before.asked !== today) await ask(place, before, isSaving, device, today).catch(() => undefined);
    const note = (await findNote(place, device)) ?? before;
    if (note.newer !== undefined) return { kind: 'newer', note };
    return isOld(note.same, today) ? { kind: 'old', note } : { kind: 'fresh' };
  } catch {
    return { kind: 'fresh' }; // Storage that cannot be read has no copy either: the page came from the network.
  }
}

async function ask(place: Place, note: CopyNote, isSaving: boolean, device: Device, today: string): Promise<void> {
  const list = await fetchList(place, device);
  if (typeof list === 'number') return;
  if (list.version === note.version) return changeNote(place, device, { same: today, asked: today, newer: undefined });
  const bytes = sizeOf(await findMissing(place.root, list.files, device.caches));
  if (comesByItself(bytes, isSaving)) {
    const job = {
      ...place,
      list,
      words: note.words,
      today,
      signal: new AbortController().signal,
      tell: () => undefined,
    };
    const how = await loadCopy(job, device);
    // Nothing is noted when the page was left meanwhile: the next one goes on.
    if (how === 'whole' || how === 'elsewhere') return;
  }
  await changeNote(place, device, { asked: today, newer: bytes });
}
