'use client';

import { Trash2 } from 'lucide-react';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { analyteOptions, OTHER, resultName, unitOptions, type ResultDraft, type ResultErrors } from './result-draft.ts';

interface ResultFieldsProps {
  draft: ResultDraft;
  /** 1, 2, 3 ... of the form. */
  place: number;
  errors: ResultErrors;
  /** Asked back about an unusual value. */
  question: string | null;
  onChange: (change: Partial<ResultDraft>) => void;
  /** Null: the only result. */
  onRemove: (() => void) | null;
}

/** One line of the report, exactly as printed. */
export function ResultFields({ draft, place, errors, question, onChange, onRemove }: ResultFieldsProps) {
  const isOther = draft.analyte === OTHER;
  const name = resultName(draft) || `Result ${place}`;
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-xl border border-line p-4">
      <legend className="px-1 text-sm font-semibold">{name}</legend>
      <SelectField
        label="What was measured?"
        placeholder="Choose"
        options={analyteOptions}
        value={draft.analyte}
        // The unit belongs to the analyte: another analyte, no unit.
        onChange={(event) => onChange({ analyte: event.target.value, unit: '', confirmed: false })}
        error={errors.analyte}
      />
      {isOther && (
        <TextField
          label="Name as printed"
          hint="Kept and shown to a physician. Freshlegs does not assess it."
          value={draft.otherName}
          maxLength={80}
          onChange={(event) => onChange({ otherName: event.target.value })}
          error={errors.otherName}
        />
      )}
      <div className="grid grid-cols-[5.5rem_1fr] items-start gap-3 sm:grid-cols-[5.5rem_1fr_1fr]">
        <SelectField
          label="Sign"
          options={[
            { value: '', label: 'none' },
            { value: '<', label: '<' },
            { value: '>', label: '>' },
          ]}
          value={draft.comparator}
          onChange={(event) => onChange({ comparator: readComparator(event.target.value), confirmed: false })}
        />
        <TextField
          label="Value as printed"
          inputMode="decimal"
          autoComplete="off"
          value={draft.value}
          onChange={(event) => onChange({ value: event.target.value, confirmed: false })}
          error={errors.value}
        />
        <div className="col-span-2 sm:col-span-1">
          {isOther ? (
            <TextField
              label="Unit as printed"
              autoComplete="off"
              maxLength={24}
              value={draft.unit}
              onChange={(event) => onChange({ unit: event.target.value })}
              error={errors.unit}
            />
          ) : (
            <SelectField
              label="Unit as printed"
              placeholder={draft.analyte === '' ? 'Choose the test first' : 'Choose'}
              disabled={draft.analyte === ''}
              options={unitOptions(draft.analyte)}
              value={draft.unit}
              onChange={(event) => onChange({ unit: event.target.value, confirmed: false })}
              error={errors.unit}
            />
          )}
        </div>
      </div>
      <fieldset className="grid grid-cols-2 gap-3">
        <legend className="mb-1 text-sm font-semibold">
          The laboratory's own interval <span className="font-normal text-muted">optional</span>
        </legend>
        <TextField
          label="From"
          inputMode="decimal"
          autoComplete="off"
          value={draft.refLow}
          onChange={(event) => onChange({ refLow: event.target.value })}
          error={errors.refLow}
        />
        <TextField
          label="To"
          inputMode="decimal"
          autoComplete="off"
          value={draft.refHigh}
          onChange={(event) => onChange({ refHigh: event.target.value })}
          error={errors.refHigh}
        />
      </fieldset>
      {question !== null && (
        <Alert tone="warn" live title="Please look at the report again">
          <p>{question}</p>
          <Checkbox
            label="It is printed so"
            aria-invalid={!draft.confirmed}
            checked={draft.confirmed}
            onChange={(event) => onChange({ confirmed: event.target.checked })}
          />
        </Alert>
      )}
      {onRemove && (
        <Button variant="quiet" icon={Trash2} className="justify-self-start" onClick={onRemove}>
          Remove<span className="sr-only"> {name}</span>
        </Button>
      )}
    </fieldset>
  );
}

const readComparator = (text: string): ResultDraft['comparator'] => (text === '<' || text === '>' ? text : '');
