/** `changed`: copies came or went. `erased`: everything is gone, and what is being loaded stops. */
export type Change = 'changed' | 'erased';

/** A line to every open page of this host. Nothing is stored. */
export type ChangeLine = { tell: (change: Change) => void; close: () => void };

/** @param onChange Hears what others tell, parts of the same page included, and not what goes out over this line. */
export function openChanges(onChange?: (change: Change) => void): ChangeLine {
  const channel = new BroadcastChannel('page-files');
  if (onChange)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => onChange(data === 'erased' ? 'erased' : 'changed');
  return { tell: (change) => channel.postMessage(change), close: () => channel.close() };
}

/** Tells everybody. */
export function tellChange(change: Change): void {
  const line = openChanges();
  line.tell(change);
  line.close();
}
