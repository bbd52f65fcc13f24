'use client';

import { Checkbox } from '../../../ui/checkbox.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AnswersProps } from './more-answers.tsx';

const URINE_COLORS = [
  '1: nearly clear',
  '2: very pale yellow',
  '3: pale yellow',
  '4: yellow',
  '5: dark yellow',
  '6: amber',
  '7: orange-brown',
  '8: brown',
].map((label, index) => ({ value: String(index + 1), label }));

/** What some athletes measure. Folded away, so that it asks nothing of the others. */
export function MeasuredAnswers({ draft, errors, onChange }: AnswersProps) {
  const hasAny =
    draft.restingPulseBpm !== '' || draft.rmssdMs !== '' || draft.carbG !== '' || draft.urineColor !== null;
  return (
    <Disclosure summary="Numbers, if you take them: pulse, variability, food, urine colour" open={hasAny}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="Resting pulse"
          optional
          inputMode="numeric"
          unit="beats per minute"
          value={draft.restingPulseBpm}
          onChange={(event) => onChange({ restingPulseBpm: event.target.value })}
          error={errors['restingPulseBpm']}
        />
        <TextField
          label="Heart-rate variability (rMSSD)"
          optional
          inputMode="decimal"
          unit="ms"
          value={draft.rmssdMs}
          onChange={(event) => onChange({ rmssdMs: event.target.value })}
          error={errors['rmssdMs']}
        />
        <div className="grid content-start gap-1">
          <TextField
            label="Carbohydrate of the whole day"
            optional
            inputMode="numeric"
            unit="g"
            value={draft.carbG}
            onChange={(event) => onChange({ carbG: event.target.value })}
            error={errors['carbG']}
          />
          <Checkbox
            label="Everything of this day is counted"
            disabled={draft.carbG.trim() === ''}
            checked={draft.carbComplete === true}
            onChange={(event) => onChange({ carbComplete: event.target.checked })}
          />
        </div>
        <SelectField
          label="Urine colour in the morning"
          optional
          hint="Brown like cola or tea is a reason to see a doctor today: please open the symptom form."
          placeholder="Not answered"
          options={URINE_COLORS}
          value={draft.urineColor === null ? '' : String(draft.urineColor)}
          onChange={(event) => onChange({ urineColor: event.target.value === '' ? null : Number(event.target.value) })}
        />
      </div>
    </Disclosure>
  );
}
