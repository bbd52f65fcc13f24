'use client';

import { useId, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { FieldGroup } from './field-group.tsx';

interface Scale0to10Props {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  optional?: boolean;
  /** Null: not answered. Never shown as 0. */
  value: number | null;
  onChange: (value: number) => void;
  /** What 0 means: "fresh". */
  lowText: string;
  /** What 10 means: "as heavy as can be". */
  highText: string;
}

const STEPS = Array.from({ length: 11 }, (_, step) => step);

/** 0 to 10 with a thumb: two rows on a phone, one on a laptop; arrow keys move. */
export function Scale0to10({ value, onChange, lowText, highText, ...group }: Scale0to10Props) {
  const name = useId();
  return (
    <FieldGroup {...group}>
      <div className="grid grid-cols-6 gap-1.5 sm:grid-cols-11">
        {STEPS.map((step) => (
          <label
            key={step}
            className={cx(
              'relative grid min-h-12 place-items-center rounded-lg border border-edge bg-surface text-base font-semibold',
              'has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            )}
          >
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-label={step === 0 ? `0, ${lowText}` : step === 10 ? `10, ${highText}` : String(step)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span aria-hidden>{step}</span>
          </label>
        ))}
      </div>
      <p aria-hidden className="flex justify-between gap-4 text-sm text-muted">
        <span>0 = {lowText}</span>
        <span className="text-right">10 = {highText}</span>
      </p>
    </FieldGroup>
  );
}
