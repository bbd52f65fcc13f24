import type { ComponentProps } from 'react';
import { controlStyle, Field, type FieldProps } from './field.tsx';

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps, Omit<ComponentProps<'select'>, 'className' | 'children'> {
  options: readonly Option[];
  /** First, empty entry. Give it wherever nothing may be assumed. */
  placeholder?: string;
}

/** The phone's own list of choices. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  className,
  options,
  placeholder,
  ...select
}: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false} {...(className ? { className } : {})}>
      {(control) => (
        <select {...select} {...control} className={controlStyle}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
