import { useEffect, useRef, useState } from 'preact/hooks';
import { LARGEST_PICTURE } from '#domain/progress/moving/take.ts';
import type { MovingProps } from './moving-props.ts';

/** The code as a QR code: capital letters and digits alone, no address, so that a phone's own scanner opens nothing. */
export function Picture({ text, strings }: { text: string } & Pick<MovingProps, 'strings'>) {
  const [drawing, setDrawing] = useState<{ size: number; path: string } | 'failed'>();
  const picture = useRef<SVGSVGElement>(null);
  const isTooBig = text.length > LARGEST_PICTURE;

  useEffect(() => {
    if (isTooBig) return;
    void import('./draw-picture.ts').then(
      ({ drawPicture }) => setDrawing(drawPicture(text)),
      () => setDrawing('failed'),
    );
  }, [text, isTooBig]);

  useEffect(() => {
    // At the edge of a small screen *Leave now* would cover a part, and the other phone could not read it.
    picture.current?.scrollIntoView({ block: 'center' });
  }, [drawing]);

  return (
    <div class="notice flow" role="status">
      {isTooBig && <p>{strings.pictureTooBig}</p>}
      {!isTooBig && drawing === 'failed' && <p>{strings.notLoaded}</p>}
      {!isTooBig && typeof drawing === 'object' && (
        <>
          <svg
            class="scan-me"
            ref={picture}
            role="img"
            aria-label={strings.pictureName}
            viewBox={`0 0 ${drawing.size} ${drawing.size}`}
          >
            {/* Dark on light in every theme: many scanners know no other. */}
            <rect width={drawing.size} height={drawing.size} fill="white" />
            <path d={drawing.path} fill="black" shape-rendering="crispEdges" />
          </svg>
          <p>{strings.pictureHow}</p>
        </>
      )}
    </div>
  );
}
