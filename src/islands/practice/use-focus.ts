import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref for the heading of what is on the screen. When `place` changes, which happens only because the reader acted, the
 * heading takes the focus and comes into view with as little scrolling as possible.
 */
export function useFocus(place: string): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    heading.current?.focus({ preventScroll: true }); // focus alone would put the heading in the middle of the screen
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return heading;
}
