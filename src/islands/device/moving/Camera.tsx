import { useEffect, useRef } from 'preact/hooks';
import { watchCamera } from '#platform/camera/watch-camera.ts';
import type { MovingProps } from './moving-props.ts';

type Props = Pick<MovingProps, 'strings'> & {
  onText: (text: string) => void;
  /** With a sentence when the camera was no help, and an empty one when she stopped it. */
  onEnd: (sentence: string) => void;
};

/** What the camera sees, until a code is in it or she stops. It is off as soon as this is gone or the page is not looked at. */
export function Camera({ strings, onText, onEnd }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const stop = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const abort = (): void => leaving.abort();
    const hide = (): void => {
      if (document.hidden) onEnd('');
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', abort);
    stop.current?.focus();
    void watchCamera(video.current!, leaving.signal).then((watched) => {
      if (leaving.signal.aborted) return;
      if (watched.kind === 'text') onText(watched.text);
      if (watched.kind === 'trouble') onEnd(strings.camera[watched.trouble]);
    });
    return () => {
      abort();
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', abort);
    };
  }, []);

  return (
    <div class="notice flow">
      <p>{strings.scanning}</p>
      <video class="camera" ref={video} muted playsInline />
      <p>
        <button class="button button-quiet" type="button" ref={stop} onClick={() => onEnd('')}>
          {strings.scanStop}
        </button>
      </p>
    </div>
  );
}
