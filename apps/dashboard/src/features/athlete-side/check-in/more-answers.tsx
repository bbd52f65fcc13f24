'use client';

import { Button } from '../../../ui/button.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { Scale0to10 } from '../../../ui/scale-0-to-10.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { draftOf, type CheckInDraft } from './check-in-draft.ts';
import { HooperScale } from './hooper-scale.tsx';
import { MeasuredAnswers } from './measured-answers.tsx';

export interface AnswersProps {
  draft: CheckInDraft;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (change: Partial<CheckInDraft>) => void;
}

/** Everything beside heaviness. Each answer helps; none is needed. */
export function MoreAnswers({ draft, errors, onChange }: AnswersProps) {
  return (
    <div className="grid gap-6">
      <Scale0to10
        label="How sore are your legs?"
        value={draft.soreness}
        onChange={(soreness) => onChange({ soreness })}
        lowText="not sore"
        highText="as sore as can be"
      />
      {draft.soreness !== null && draft.soreness > 0 && (
        <RadioCards
          label="Where is it sore?"
          compact
          columns={2}
          value={draft.focalPain === null ? null : draft.focalPain ? 'spot' : 'all'}
          onChange={(where) => onChange({ focalPain: where === 'spot' })}
          options={[
            { value: 'all', label: 'All over the muscles' },
            { value: 'spot', label: 'In one spot' },
          ]}
        />
      )}
      <TextField
        label="Hours of sleep"
        inputMode="decimal"
        placeholder="7.5"
        unit="hours"
        inputClassName="max-w-32"
        value={draft.sleepH}
        onChange={(event) => onChange({ sleepH: event.target.value })}
        error={errors['sleepH']}
      />
      <HooperScale
        item="sleepQuality"
        value={draft.sleepQuality}
        onChange={(sleepQuality) => onChange({ sleepQuality })}
      />
      <HooperScale item="fatigue" value={draft.fatigue} onChange={(fatigue) => onChange({ fatigue })} />
      <HooperScale item="stress" value={draft.stress} onChange={(stress) => onChange({ stress })} />
      <RadioCards
        label="Are you ill?"
        compact
        columns={3}
        value={draft.illness}
        onChange={(illness) => onChange({ illness })}
        options={[
          { value: 'none', label: 'No' },
          { value: 'unwell', label: 'Unwell' },
          { value: 'fever', label: 'Fever' },
        ]}
      />
      <MeasuredAnswers draft={draft} errors={errors} onChange={onChange} />
      <Button
        variant="quiet"
        className="justify-self-start"
        onClick={() => {
          const { heaviness: _heaviness, rest: _rest, muscleSoreness: _muscles, ...cleared } = draftOf(null);
          onChange(cleared);
        }}
      >
        Clear these answers
      </Button>
    </div>
  );
}
