import { useId, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { FieldError } from './field.tsx';

interface FieldGroupProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  optional?: boolean;
  className?: string;
  children: ReactNode;
}

/** Several controls under one question (fieldset and legend). */
export function FieldGroup({ label, hint, error, optional = false, className, children }: FieldGroupProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset
      className={cx('grid min-w-0 gap-2', className)}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
    >
      <legend className="mb-1.5 text-sm font-semibold">
        {label}
        {optional && <span className="ml-1.5 font-normal text-muted">optional</span>}
      </legend>
      {hint && (
        <p id={hintId} className="-mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
