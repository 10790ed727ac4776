import type { Dot } from '#domain/practice/recognise/dots.ts';
import { format, type Template } from '#i18n/format.ts';

/** One row: filled and open circles, and the same in words. */
export function Dots({ dots, says, locale }: { dots: readonly Dot[]; says: Template; locale: string }) {
  if (dots.length === 0) return null;
  const count = dots.filter(({ filled }) => filled).length;
  return (
    <div class="dots">
      <p>{format(says, { count, total: dots.length }, locale)}</p>
      <p aria-hidden="true">
        {dots.map(({ filled }) => (
          <svg class="dot" viewBox="0 0 24 24" data-filled={filled ? '' : undefined}>
            <circle cx="12" cy="12" r="9" />
          </svg>
        ))}
      </p>
    </div>
  );
}
