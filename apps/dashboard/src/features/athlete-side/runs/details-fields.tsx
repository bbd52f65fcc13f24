'use client';

import type { Units } from '../../../format/quantities.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FieldGroup } from '../../../ui/field-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { Scale0to10 } from '../../../ui/scale-0-to-10.tsx';
import { TextAreaField, TextField } from '../../../ui/text-field.tsx';
import { shoeOptions, type ShoeView } from '../shoes/shoe-draft.ts';
import type { DetailsDraft } from './details-draft.ts';
import { FuelFields } from './fuel-fields.tsx';
import { tagsAsked, TAG_WORDS, type RunView } from './run-words.ts';

interface DetailsFieldsProps {
  draft: DetailsDraft;
  errors: Readonly<Record<string, string | undefined>>;
  units: Units;
  session: Pick<RunView, 'sport' | 'otherType'>;
  /** The athlete's pairs; for runs only. */
  shoes: readonly ShoeView[];
  /** False where it is too late to say how hard it was. */
  asksEffort: boolean;
  /** Food, drink, body mass and the note are the athlete's own. */
  isOwn: boolean;
  onChange: (change: Partial<DetailsDraft>) => void;
}

/** Effort, kind, shoes, food and drink around a session: what no watch knows. */
export function DetailsFields({
  draft,
  errors,
  units,
  session,
  shoes,
  asksEffort,
  isOwn,
  onChange,
}: DetailsFieldsProps) {
  const isRun = session.sport === 'run';
  const pairs = isRun ? shoeOptions(shoes, draft.shoeId) : [];
  return (
    <>
      {asksEffort ? (
        <Scale0to10
          label="How hard was it?"
          hint="The whole session, as it felt. Best within two days."
          value={draft.rpe}
          onChange={(rpe) => onChange({ rpe })}
          lowText="no effort"
          highText="everything I had"
          error={errors['rpe']}
        />
      ) : (
        <p className="text-sm text-muted">How hard it was can be said for two weeks after a session.</p>
      )}
      {pairs.length > 0 && (
        <SelectField
          label="Shoes"
          optional
          placeholder="Not said"
          options={pairs}
          value={draft.shoeId}
          onChange={(event) => onChange({ shoeId: event.target.value })}
          error={errors['shoeId']}
        />
      )}
      <FieldGroup label="What kind of session?" optional>
        <div className="grid sm:grid-cols-2 sm:gap-x-4">
          {tagsAsked(session, draft.tags).map((tag) => (
            <Checkbox
              key={tag}
              label={TAG_WORDS[tag].label}
              description={TAG_WORDS[tag].description}
              checked={draft.tags.includes(tag)}
              onChange={(event) =>
                onChange({
                  tags: event.target.checked ? [...draft.tags, tag] : draft.tags.filter((one) => one !== tag),
                })
              }
            />
          ))}
        </div>
      </FieldGroup>
      {isOwn && <FuelFields draft={draft} errors={errors} units={units} isRun={isRun} onChange={onChange} />}
      <TextField
        label="Minutes at high intensity"
        hint="Faster than you could hold for an hour."
        inputMode="decimal"
        unit="minutes"
        value={draft.highIntensityMin}
        onChange={(event) => onChange({ highIntensityMin: event.target.value })}
        error={errors['highIntensityMin']}
      />
      {isOwn && (
        <TextAreaField
          label="Note"
          optional
          hint="Only you can read it."
          maxLength={500}
          value={draft.note}
          onChange={(event) => onChange({ note: event.target.value })}
          error={errors['note']}
        />
      )}
    </>
  );
}
