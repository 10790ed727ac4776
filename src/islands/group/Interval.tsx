import type { Figure } from '#domain/statistics/interval.ts';

type Props = { figure: Figure; from: number; to: number; locale: string };

/**
 * A dot with a bar for the interval, on a line from one end to the other. Only a picture of the sentence above it, and hidden from
 * those who hear the page; `zero` in the middle has its own stroke.
 */
export function Interval({ figure, from, to, locale }: Props) {
  const x = (value: number) => 4 + (192 * (Math.min(to, Math.max(from, value)) - from)) / (to - from);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div class="group-interval" aria-hidden="true">
      <svg viewBox="0 0 200 20">
        <path class="group-line" d="M4 10H196" />
        {from < 0 && <path class="group-line" d={`M${x(0)} 3V17`} />}
        <rect class="group-bar" x={x(figure.low)} y="7" width={x(figure.high) - x(figure.low)} height="6" rx="3" />
        <circle class="group-dot" cx={x(figure.estimate)} cy="10" r="4" />
      </svg>
      <p class="small">
        <span>{percent.format(from)}</span>
        <span>{percent.format(to)}</span>
      </p>
    </div>
  );
}
