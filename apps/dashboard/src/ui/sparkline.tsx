import { cx } from './cx.ts';
import { sparklineSegments } from './sparkline-segments.ts';

interface SparklineProps {
  /** Oldest first; null where there is no value: drawn as a gap, never as 0. */
  values: readonly (number | null)[];
  /** The scale's ends; of the values themselves when left out. */
  min?: number;
  max?: number;
  /** What it shows, in words: "Heaviness of the last 28 days: 12 entries, latest 6 of 10". */
  label: string;
  width?: number;
  height?: number;
  className?: string;
}

const PAD = 3;

/** A small line without axes; days without a value stay gaps. */
export function Sparkline({ values, min, max, label, width = 112, height = 32, className }: SparklineProps) {
  const segments = sparklineSegments(values, {
    width,
    height,
    pad: PAD,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
  const last = segments.at(-1)?.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={cx('overflow-visible text-brand', className)}
    >
      <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} stroke="var(--line)" />
      {segments.map((points) =>
        points.length === 1 && points[0] ? (
          <circle key={points[0].x} cx={points[0].x} cy={points[0].y} r={1.75} fill="currentColor" />
        ) : (
          <polyline
            key={points[0]?.x}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.75}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ),
      )}
      {last && <circle cx={last.x} cy={last.y} r={2.75} fill="currentColor" />}
    </svg>
  );
}
