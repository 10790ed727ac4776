import { findReader, type CodeReader } from './find-reader.ts';

/** Why the camera does not help. `unsupported` also where a page is not served securely. */
export type CameraTrouble = 'denied' | 'none' | 'busy' | 'unsupported' | 'notLoaded';
export type Watched =
  { kind: 'text'; text: string } | { kind: 'trouble'; trouble: CameraTrouble } | { kind: 'stopped' };

/**
 * Shows what the camera sees until a QR code is in it. Pictures stay in this page; the camera is off again when this ends, however it ends.
 * @param signal Ends it: she pressed stop, or went away.
 */
export async function watchCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<Watched> {
  const media = (navigator as Partial<Navigator>).mediaDevices; // absent without https
  const reader = media && (await findReader());
  if (!media || !reader) return { kind: 'trouble', trouble: 'unsupported' };
  const stream = await media
    .getUserMedia({ video: { facingMode: 'environment' }, audio: false })
    .catch((error: unknown) => nameTrouble(error));
  if (typeof stream === 'string') return { kind: 'trouble', trouble: stream };
  const turnOff = (): void => stream.getTracks().forEach((track) => track.stop());
  signal.addEventListener('abort', turnOff); // also while the reader is on its way
  try {
    if (signal.aborted) return { kind: 'stopped' };
    video.srcObject = stream;
    await video.play().catch(() => undefined); // stopped before it began
    const opened = await reader(); // only now, so that nobody pays for it who says no to the camera
    return opened ? await watch(video, opened, signal) : { kind: 'trouble', trouble: 'notLoaded' };
  } finally {
    turnOff();
    video.srcObject = null;
  }
}

async function watch(video: HTMLVideoElement, reader: CodeReader, signal: AbortSignal): Promise<Watched> {
  while (!signal.aborted) {
    // A frame that cannot be read is followed by another one.
    const [code] = await reader.detect(video).catch(() => []);
    if (code && !signal.aborted) return { kind: 'text', text: code.rawValue };
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_FRAMES_MS));
  }
  return { kind: 'stopped' };
}

/** @see https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia for the names */
function nameTrouble(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}

/** Leaves an older phone time for its screen. */
const BETWEEN_FRAMES_MS = 150;
