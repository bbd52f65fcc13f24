'use client';

import { Alert } from '../../../ui/alert.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { DrawDraft } from './draw-draft.ts';

interface DrawFieldsProps {
  draft: DrawDraft;
  because: readonly string[];
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (change: Partial<DrawDraft>) => void;
}

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not sure' },
] as const;

/** What can move a blood value for a few days. Filled from the athlete's log where it says something. */
export function DrawFields({ draft, because, errors, onChange }: DrawFieldsProps) {
  return (
    <div className="grid gap-5">
      {because.length > 0 && (
        <Alert tone="info" title="Filled in from your log. Please check it.">
          <ul className="list-disc pl-5">
            {because.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      <TextField
        label="Hours since the last hard session before the draw"
        optional
        inputMode="decimal"
        unit="hours"
        inputClassName="max-w-32"
        hint="Hard work in the 24 hours before can raise or lower some values."
        value={draft.hardHours}
        onChange={(event) => onChange({ hardHours: event.target.value })}
        error={errors['hardHours']}
      />
      <TextField
        label="Days since a marathon or longer, or 3 hours and more"
        optional
        inputMode="numeric"
        unit="days"
        inputClassName="max-w-32"
        value={draft.marathonDays}
        onChange={(event) => onChange({ marathonDays: event.target.value })}
        error={errors['marathonDays']}
      />
      <RadioCards
        label="Were you ill in the two weeks before?"
        compact
        columns={3}
        options={YES_NO}
        value={draft.illness}
        onChange={(illness) => onChange({ illness })}
      />
      <RadioCards
        label="Were you taking iron?"
        compact
        columns={3}
        options={YES_NO}
        value={draft.iron}
        onChange={(iron) => onChange({ iron })}
      />
      <RadioCards
        label="Were you taking vitamin B12?"
        compact
        columns={3}
        options={YES_NO}
        value={draft.b12}
        onChange={(b12) => onChange({ b12 })}
      />
    </div>
  );
}
