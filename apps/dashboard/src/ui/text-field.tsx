import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import { controlStyle, Field, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'className'> {
  /** Shown after the value: km, g, bpm. */
  unit?: ReactNode;
  inputClassName?: string;
}

/** One line of text, a number with its unit, a date or a password. Numbers: `inputMode="decimal"`. */
export function TextField({ label, hint, error, optional, className, unit, inputClassName, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false} {...(className ? { className } : {})}>
      {(control) => (
        <div className="flex items-center gap-2">
          <input {...input} {...control} className={cx(controlStyle, inputClassName)} />
          {unit && <span className="shrink-0 text-sm text-muted">{unit}</span>}
        </div>
      )}
    </Field>
  );
}

interface TextAreaFieldProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'className'> {}

/** Several lines of text. */
export function TextAreaField({ label, hint, error, optional, className, ...textarea }: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false} {...(className ? { className } : {})}>
      {(control) => <textarea rows={3} {...textarea} {...control} className={controlStyle} />}
    </Field>
  );
}
