'use client';

import { useState } from 'react';
import { controlStyle } from './field.tsx';
import { FieldGroup } from './field-group.tsx';

interface BirthDateFieldProps {
  label: string;
  hint?: string;
  error?: string | null | undefined;
  /** `YYYY-MM-DD`; null until day, month and year are chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The newest year on offer. */
  thisYear: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const YEARS_BACK = 100;

/** Day, month and year as three lists: quicker on a phone than turning a calendar back. */
export function BirthDateField({ value, onChange, thisYear, ...group }: BirthDateFieldProps) {
  const [parts, setParts] = useState(() => {
    const [year = '', month = '', day = ''] = value?.split('-') ?? [];
    return { year, month, day };
  });
  const choose = (change: Partial<typeof parts>): void => {
    const next = { ...parts, ...change };
    setParts(next);
    onChange(next.year && next.month && next.day ? `${next.year}-${next.month}-${next.day}` : null);
  };
  const two = (number: number): string => String(number).padStart(2, '0');
  return (
    <FieldGroup {...group}>
      <div className="grid grid-cols-[5.25rem_1fr_6rem] gap-2">
        <select
          aria-label="Day"
          autoComplete="bday-day"
          value={parts.day}
          onChange={(event) => choose({ day: event.target.value })}
          className={controlStyle}
        >
          <option value="">Day</option>
          {DAYS.map((day) => (
            <option key={day} value={two(day)}>
              {day}
            </option>
          ))}
        </select>
        <select
          aria-label="Month"
          autoComplete="bday-month"
          value={parts.month}
          onChange={(event) => choose({ month: event.target.value })}
          className={controlStyle}
        >
          <option value="">Month</option>
          {MONTHS.map((month, index) => (
            <option key={month} value={two(index + 1)}>
              {month}
            </option>
          ))}
        </select>
        <select
          aria-label="Year"
          autoComplete="bday-year"
          value={parts.year}
          onChange={(event) => choose({ year: event.target.value })}
          className={controlStyle}
        >
          <option value="">Year</option>
          {Array.from({ length: YEARS_BACK }, (_, index) => thisYear - index).map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
        </select>
      </div>
    </FieldGroup>
  );
}
