import type { FoundCopy, Kept } from '#domain/offline/copy-state.ts';
import type { CopyNote, OfflineList } from '#schemas/offline.ts';
import { changeNote, fetchList, findMissing, findNote, isBegun, type Place } from './copies.ts';
import type { Device } from './device.ts';

/** How it stands with a language, and the site's list where it could be had. */
export type Look = { found: FoundCopy; list?: OfflineList };

/** Looks at the device and asks the site for its list. Loads nothing else and keeps nothing. Never rejects. */
export async function look(place: Place, device: Device, today: string): Promise<Look> {
  try {
    const note = await findNote(place, device);
    const list = await fetchList(place, device).catch(() => 'network' as const);
    if (typeof list === 'object') return { found: await compare(place, device, note, list, today), list };
    if (note) return { found: { kind: 'kept', kept: keptOf(note) } };
    // A site without lists was not made for this: from a stick, while it is being written.
    if (list === 404) return { found: { kind: 'unsupported' } };
    return { found: { kind: 'failed', reason: list === 'network' ? list : 'server', isLoad: false } };
  } catch {
    return { found: { kind: 'failed', reason: 'refused', isLoad: false } };
  }
}

/** The same with a list that was had a moment ago. */
export async function lookWith(list: OfflineList, place: Place, device: Device, today: string): Promise<FoundCopy> {
  return findNote(place, device)
    .then((note) => compare(place, device, note, list, today))
    .catch(() => ({ kind: 'failed', reason: 'refused', isLoad: false }));
}

async function compare(
  place: Place,
  device: Device,
  note: CopyNote | undefined,
  list: OfflineList,
  today: string,
): Promise<FoundCopy> {
  const kept = note && keptOf(note);
  if (kept?.version === list.version) {
    await changeNote(place, device, { same: today, asked: today, newer: undefined });
    return { kind: 'kept', kept: { ...kept, same: today } };
  }
  const missing = sizeOf(await findMissing(place.root, list.files, device.caches));
  const total = sizeOf(list.files);
  if (await isBegun(place, list.version, device.caches)) return { kind: 'stopped', done: total - missing, total, kept };
  return kept ? { kind: 'update', bytes: missing, kept } : { kind: 'offered', bytes: missing };
}

export function sizeOf(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function keptOf({ version, bytes, day, same }: CopyNote): Kept {
  return { version, bytes, day, same };
}
