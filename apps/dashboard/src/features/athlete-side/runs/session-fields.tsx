'use client';

import { Dumbbell, Footprints } from 'lucide-react';
import type { Units } from '../../../format/quantities.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DISTANCE_UNIT, type RunDraft } from './run-draft.ts';
import { isStrengthWork, OTHER_TYPES } from './run-words.ts';

interface FieldsProps {
  draft: RunDraft;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (change: Partial<RunDraft>) => void;
}

/** What makes a session: kind, day, distance, time. */
export function SessionFields({
  draft,
  errors,
  units,
  today,
  onChange,
}: FieldsProps & { units: Units; today: string }) {
  const isRun = draft.sport === 'run';
  return (
    <>
      <RadioCards
        label="What was it?"
        compact
        columns={2}
        value={draft.sport}
        onChange={(sport) => onChange({ sport })}
        options={[
          { value: 'run', label: 'Run', icon: Footprints },
          { value: 'other', label: 'Other', icon: Dumbbell },
        ]}
      />
      {!isRun && (
        <SelectField
          label="Which kind?"
          placeholder="Choose"
          options={OTHER_TYPES}
          value={draft.otherType}
          onChange={(event) => onChange({ otherType: event.target.value })}
          error={errors['otherType']}
        />
      )}
      <TextField
        label="Day"
        type="date"
        max={today}
        value={draft.on}
        onChange={(event) => onChange({ on: event.target.value })}
        error={errors['on']}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        {!isStrengthWork(draft) && (
          <TextField
            label="Distance"
            optional={!isRun}
            inputMode="decimal"
            placeholder="12.4"
            unit={DISTANCE_UNIT[units]}
            value={draft.distance}
            onChange={(event) => onChange({ distance: event.target.value })}
            error={errors['distance'] ?? errors['distanceM']}
          />
        )}
        <TextField
          label="Time"
          placeholder="1:02:05"
          inputMode="text"
          unit="h:mm:ss"
          value={draft.duration}
          onChange={(event) => onChange({ duration: event.target.value })}
          error={errors['duration'] ?? errors['timerS']}
        />
      </div>
    </>
  );
}

/** What a watch shows beside distance and time. */
export function MeasuredFields({ draft, errors, onChange }: FieldsProps) {
  const looksLikeOneFoot =
    Number(draft.avgCadenceSpm.replace(',', '.')) >= 65 && Number(draft.avgCadenceSpm.replace(',', '.')) <= 105;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label="Start time"
        optional
        type="time"
        value={draft.startTime}
        onChange={(event) => onChange({ startTime: event.target.value })}
      />
      <TextField
        label="Average heart rate"
        optional
        inputMode="numeric"
        unit="beats per minute"
        value={draft.avgHrBpm}
        onChange={(event) => onChange({ avgHrBpm: event.target.value })}
        error={errors['avgHrBpm']}
      />
      <TextField
        label="Average cadence"
        optional
        inputMode="decimal"
        unit="steps per minute"
        hint={
          looksLikeOneFoot
            ? 'This looks like one foot only. Steps of both feet are usually 150 to 190: twice the number of some watches.'
            : 'Both feet together.'
        }
        value={draft.avgCadenceSpm}
        onChange={(event) => onChange({ avgCadenceSpm: event.target.value })}
        error={errors['avgCadenceSpm']}
      />
      <TextField
        label="Climb"
        optional
        inputMode="numeric"
        unit="m"
        value={draft.ascentM}
        onChange={(event) => onChange({ ascentM: event.target.value })}
        error={errors['ascentM']}
      />
      <TextField
        label="Descent"
        optional
        inputMode="numeric"
        unit="m"
        value={draft.descentM}
        onChange={(event) => onChange({ descentM: event.target.value })}
        error={errors['descentM']}
      />
    </div>
  );
}
