import { cx } from './cx.ts';

interface MeterProps {
  label: string;
  /** Null: not enough data; said in words, never drawn as 0. */
  value: number | null;
  max: number;
  /** The value in words: "42 of 60 g". */
  valueText: string;
  className?: string;
}

/** A quantity against its full measure. */
export function Meter({ label, value, max, valueText, className }: MeterProps) {
  const share = value === null || max <= 0 ? null : Math.min(1, Math.max(0, value / max));
  return (
    <div className={cx('grid gap-1', className)}>
      <div className="flex justify-between gap-3 text-sm">
        <span>{label}</span>
        <span className="text-muted">{share === null ? 'Not enough data' : valueText}</span>
      </div>
      {share !== null && (
        <div
          role="meter"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={max}
          aria-valuenow={Math.min(max, value ?? 0)}
          aria-valuetext={valueText}
          className="h-2 overflow-hidden rounded-full bg-neutral-bg"
        >
          <div className="h-full rounded-full bg-brand" style={{ width: `${share * 100}%` }} />
        </div>
      )}
    </div>
  );
}
