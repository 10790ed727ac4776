import type { FoundCopy, LoadEnd } from '#domain/offline/copy-state.ts';
import type { CopyWords } from '#schemas/offline.ts';
import { deviceClock, type Clock } from '../clock.ts';
import { removeCopies, type Place } from './copies.ts';
import type { Device } from './device.ts';
import { loadCopy } from './load-copy.ts';
import { look, lookWith } from './look.ts';

export { findDevice } from './device.ts';

/** Keeping one language, as the page about this device offers it. Nothing here rejects. */
export interface Keeping {
  look(): Promise<FoundCopy>;
  load(signal: AbortSignal, tell: (done: number, total: number) => void): Promise<{ how: LoadEnd; found: FoundCopy }>;
  remove(): Promise<void>;
}

/**
 * @param words What kept pages will say about their age.
 * @param device Undefined where nothing can be kept.
 */
export function openKeeping(
  place: Place,
  words: CopyWords,
  device: Device | undefined,
  clock: Clock = deviceClock,
): Keeping {
  return {
    look: async () => (device ? (await look(place, device, clock.today())).found : { kind: 'unsupported' }),
    async load(signal, tell) {
      if (!device) return { how: 'refused', found: { kind: 'unsupported' } };
      // Asked for anew: the site may have changed since the page was opened.
      const { found, list } = await look(place, device, clock.today());
      if (!list) return { how: found.kind === 'failed' ? found.reason : 'network', found };
      const how = await loadCopy({ ...place, list, words, today: clock.today(), signal, tell }, device);
      return { how, found: await lookWith(list, place, device, clock.today()) };
    },
    async remove() {
      if (device) await removeCopies(place, device).catch(() => undefined);
    },
  };
}
