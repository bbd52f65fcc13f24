import type { ReactNode } from 'react';

interface StatProps {
  label: ReactNode;
  /** Null: "Not enough data", never 0. */
  value: ReactNode | null;
  unit?: string;
  /** What it is compared with, or since when. */
  note?: ReactNode;
  missingText?: string;
}

/** One figure with its unit. Inside a <dl>. */
export function Stat({ label, value, unit, note, missingText = 'Not enough data' }: StatProps) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-sm text-muted">{label}</dt>
      <dd>
        {value === null ? (
          <span className="text-sm text-muted">{missingText}</span>
        ) : (
          <span className="text-xl font-semibold">
            {value}
            {unit && <span className="ml-1 text-sm font-normal text-muted">{unit}</span>}
          </span>
        )}
        {note && <span className="block text-sm text-muted">{note}</span>}
      </dd>
    </div>
  );
}
