'use client';

import { BirthDateField } from '../../ui/birth-date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface PersonInput {
  name: string;
  email: string;
  password: string;
  birthDate: string | null;
}

interface PersonFieldsProps {
  value: PersonInput;
  onChange: (value: PersonInput) => void;
  fields: Readonly<Record<string, string | undefined>>;
  /** Somebody with an account is asked for the birth date alone. */
  isSignedIn: boolean;
  needsBirthDate: boolean;
  thisYear: number;
}

/** What is asked of somebody who comes in by a link or code. */
export function PersonFields({ value, onChange, fields, isSignedIn, needsBirthDate, thisYear }: PersonFieldsProps) {
  return (
    <>
      {!isSignedIn && (
        <TextField
          label="Your name"
          hint="As your squad knows you."
          required
          autoComplete="name"
          error={fields['name']}
          value={value.name}
          onChange={(event) => onChange({ ...value, name: event.target.value })}
        />
      )}
      {needsBirthDate && (
        <BirthDateField
          label="When were you born?"
          hint="Blood values mean different things at different ages. We also ask because very young athletes join with a parent."
          error={fields['birthDate']}
          value={value.birthDate}
          onChange={(birthDate) => onChange({ ...value, birthDate })}
          thisYear={thisYear}
        />
      )}
      {!isSignedIn && (
        <>
          <TextField
            label="Email"
            type="email"
            required
            autoComplete="username"
            error={fields['email']}
            value={value.email}
            onChange={(event) => onChange({ ...value, email: event.target.value })}
          />
          <TextField
            label="Password"
            type="password"
            hint="At least 10 characters. Several words are easy to remember."
            required
            minLength={10}
            autoComplete="new-password"
            error={fields['password']}
            value={value.password}
            onChange={(event) => onChange({ ...value, password: event.target.value })}
          />
        </>
      )}
    </>
  );
}
