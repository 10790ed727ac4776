import type { Need } from '#schemas/activity.ts';

const paths: Record<Need, string> = {
  ordinary: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  worry: 'M12 3 22 20.5H2Z',
  danger: 'M4 4h16v16H4Z',
};

/** A drawn sign beside the words of an answer: circle, triangle or square. It never stands alone. */
export function Shape({ need }: { need: Need }) {
  return (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[need]} />
    </svg>
  );
}
