'use client';

import { useId, type ReactNode } from 'react';
import { cx } from './cx.ts';

interface ToggleProps {
  label: ReactNode;
  description?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** Words beside the switch, so that its state is not told by colour alone. */
  onText?: string;
  offText?: string;
}

/** On or off, taking effect when saved or at once, as the page says. */
export function Toggle({
  label,
  description,
  checked,
  onChange,
  disabled = false,
  onText = 'On',
  offText = 'Off',
}: ToggleProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex min-h-11 items-center justify-between gap-4 py-2">
      <span className="min-w-0">
        <span className="block text-sm font-medium">{label}</span>
        {description && (
          <span id={`${id}-text`} className="block text-sm text-muted">
            {description}
          </span>
        )}
      </span>
      <span className="flex shrink-0 flex-col-reverse items-end gap-1 sm:flex-row sm:items-center sm:gap-2">
        <span aria-hidden className="text-xs text-muted sm:text-sm">
          {checked ? onText : offText}
        </span>
        <span className="relative inline-flex h-7 w-12 items-center">
          <input
            id={id}
            type="checkbox"
            checked={checked}
            disabled={disabled}
            onChange={(event) => onChange(event.target.checked)}
            aria-describedby={description ? `${id}-text` : undefined}
            className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-full border border-edge bg-sunken checked:border-brand checked:bg-brand"
          />
          <span
            aria-hidden
            className={cx(
              'pointer-events-none absolute left-1 size-5 rounded-full bg-edge transition-transform',
              checked && 'translate-x-5 bg-on-brand',
            )}
          />
        </span>
      </span>
    </label>
  );
}
