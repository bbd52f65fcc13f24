'use client';

import { useId } from 'react';
import { FieldGroup } from '../../../ui/field-group.tsx';
import { HOOPER, type HooperItem } from './hooper-words.ts';

interface HooperScaleProps {
  item: HooperItem;
  /** Null: not answered. */
  value: number | null;
  onChange: (value: number) => void;
}

/** Seven steps in one row for a thumb; the chosen one is said in words. */
export function HooperScale({ item, value, onChange }: HooperScaleProps) {
  const name = useId();
  const { label, words } = HOOPER[item];
  return (
    <FieldGroup label={label}>
      <div className="grid grid-cols-7 gap-1.5">
        {words.map((word, index) => (
          <label
            key={word}
            className="relative grid min-h-11 place-items-center rounded-lg border border-edge bg-surface font-semibold has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={index + 1}
              checked={value === index + 1}
              onChange={() => onChange(index + 1)}
              aria-label={`${index + 1}, ${word}`}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span aria-hidden>{index + 1}</span>
          </label>
        ))}
      </div>
      <p aria-hidden className="flex justify-between gap-3 text-sm text-muted">
        {value === null ? (
          <>
            <span>1 = {words[0]}</span>
            <span className="text-right">7 = {words[6]}</span>
          </>
        ) : (
          <span className="font-medium text-ink">
            {value} = {words[value - 1]}
          </span>
        )}
      </p>
    </FieldGroup>
  );
}
