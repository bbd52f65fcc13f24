'use client';

import type { LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { FieldGroup } from './field-group.tsx';

export interface RadioCard<Value extends string> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  icon?: LucideIcon;
}

interface RadioCardsProps<Value extends string> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  optional?: boolean;
  options: readonly RadioCard<Value>[];
  /** Null: nothing chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** Cards beside each other from this many columns on; one below the other on phones unless `compact`. */
  columns?: 1 | 2 | 3 | 4;
  /** Short labels: beside each other on phones too. */
  compact?: boolean;
}

const COLUMNS = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3', 4: 'sm:grid-cols-4' } as const;
const COMPACT = { 1: '', 2: 'grid-cols-2', 3: 'grid-cols-3', 4: 'grid-cols-4' } as const;

/** One of a few choices, each a card large enough for a thumb. Arrow keys move, as in every radio group. */
export function RadioCards<Value extends string>({
  options,
  value,
  onChange,
  columns = 1,
  compact = false,
  ...group
}: RadioCardsProps<Value>) {
  const name = useId();
  return (
    <FieldGroup {...group}>
      <div className={cx('grid gap-2', compact ? COMPACT[columns] : COLUMNS[columns])}>
        {options.map(({ value: own, label, description, icon: Icon }) => (
          <label
            key={own}
            className={cx(
              'flex min-h-11 items-center gap-3 rounded-xl border border-edge bg-surface px-3 py-2.5',
              'has-checked:border-brand has-checked:bg-brand-soft has-checked:ring-1 has-checked:ring-brand',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            )}
          >
            <input
              type="radio"
              name={name}
              value={own}
              checked={value === own}
              onChange={() => onChange(own)}
              className="size-5 shrink-0 accent-brand focus-visible:outline-none"
            />
            {Icon && <Icon aria-hidden className="size-5 shrink-0 text-muted" />}
            <span className="min-w-0">
              <span className="block text-sm font-medium">{label}</span>
              {description && <span className="block text-sm text-muted">{description}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
