'use client';

import { PROFILE_FACTS } from '@freshlegs/domain';
import type { Units } from '../../../format/quantities.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ProfileQuestion } from './profile-question.ts';
import type { Seers } from './who-sees.ts';

interface ProfileFieldProps {
  question: ProfileQuestion;
  /** Empty: not known. */
  value: string;
  error: string | undefined;
  seers: Seers;
  units: Units;
  today: string;
  onChange: (value: string) => void;
}

const FLAG = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Skip' },
];

/** One question with why it is asked and who sees the answer. */
export function ProfileField({ question, value, error, seers, units, today, onChange }: ProfileFieldProps) {
  const { kind, label, why, control } = question;
  const hint = (
    <>
      {why} <span className="whitespace-nowrap">Seen by: {seers[PROFILE_FACTS[kind].category]}.</span>
    </>
  );
  if (control.type === 'flag')
    return (
      <RadioCards
        label={label}
        hint={hint}
        error={error}
        compact
        columns={3}
        options={FLAG}
        value={value}
        onChange={onChange}
      />
    );
  if (control.type === 'choice') {
    const options = [...control.options, { value: '', label: 'Skip' }];
    const isShort = control.options.every((option) => option.label.length < 12);
    return (
      <RadioCards
        label={label}
        hint={hint}
        error={error}
        compact={isShort}
        columns={isShort ? 2 : 1}
        options={options}
        value={value}
        onChange={onChange}
      />
    );
  }
  if (control.type === 'date') {
    return (
      <TextField
        label={label}
        hint={hint}
        error={error}
        type="date"
        {...(control.mayBeAhead ? {} : { max: today })}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const unit =
    control.type === 'number'
      ? control.unit
      : control.type === 'mass'
        ? { metric: 'kg', imperial: 'lb' }[units]
        : { metric: 'min/km', imperial: 'min/mi' }[units];
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      inputMode={control.type === 'pace' ? 'text' : 'decimal'}
      inputClassName="max-w-32"
      {...(control.type === 'pace' ? { placeholder: '4:30' } : {})}
      unit={unit}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
