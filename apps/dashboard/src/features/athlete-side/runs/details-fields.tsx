'use client';

import { Lock } from 'lucide-react';
import type { Units } from '../../../format/quantities.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FieldGroup } from '../../../ui/field-group.tsx';
import { Scale0to10 } from '../../../ui/scale-0-to-10.tsx';
import { TextAreaField, TextField } from '../../../ui/text-field.tsx';
import { RUN_TAGS } from '@freshlegs/domain';
import { MASS_UNIT, type DetailsDraft } from './details-draft.ts';
import { FieldSection } from './field-section.tsx';
import { TAG_WORDS } from './run-words.ts';

interface DetailsFieldsProps {
  draft: DetailsDraft;
  errors: Readonly<Record<string, string | undefined>>;
  units: Units;
  isRun: boolean;
  /** False where it is too late to say how hard it was. */
  asksEffort: boolean;
  onChange: (change: Partial<DetailsDraft>) => void;
}

type TextKey = { [Key in keyof DetailsDraft]: DetailsDraft[Key] extends string ? Key : never }[keyof DetailsDraft];

/** Effort, food and drink around a session: what no watch knows. */
export function DetailsFields({ draft, errors, units, isRun, asksEffort, onChange }: DetailsFieldsProps) {
  const field = (
    key: TextKey,
    label: string,
    unit: string,
    hint?: string,
    inputMode: 'numeric' | 'decimal' = 'numeric',
  ) => (
    <TextField
      label={label}
      inputMode={inputMode}
      unit={unit}
      hint={hint}
      value={draft[key]}
      onChange={(event) => onChange({ [key]: event.target.value })}
      error={errors[key]}
    />
  );
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
      <FieldGroup label="What kind of session?" optional>
        <div className="grid sm:grid-cols-2 sm:gap-x-4">
          {RUN_TAGS.map((tag) => (
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
      <FieldSection
        title="Food"
        intro="In grams of carbohydrate, as packets print it. A gel has about 25 g, a banana about 25 g. Write 0 if you had none; leave it empty if you do not know."
      >
        {field('preCarbG', 'In the 4 hours before', 'g')}
        {isRun && field('duringCarbG', 'During', 'g')}
        {field('recoveryCarbG', 'In the 4 hours after', 'g')}
        {field('hoursToNextSession', 'Next session in', 'hours', undefined, 'decimal')}
      </FieldSection>
      <FieldSection title="Drink" intro="What you drank during the session.">
        {field('fluidMl', 'Drinks', 'ml', 'A bottle: 500 ml.')}
        {field('sodiumMg', 'Sodium in it', 'mg')}
      </FieldSection>
      <FieldSection
        title={
          <span className="inline-flex items-center gap-1.5">
            <Lock aria-hidden className="size-4 text-muted" /> Body mass before and after
          </span>
        }
        intro="Only to see how much you sweated and drank. Private: nobody else sees it unless you share body mass."
      >
        {field('massPre', 'Before', MASS_UNIT[units], undefined, 'decimal')}
        {field('massPost', 'After', MASS_UNIT[units], undefined, 'decimal')}
        {field('urineMl', 'Urine in between', 'ml')}
      </FieldSection>
      {field(
        'highIntensityMin',
        'Minutes at high intensity',
        'minutes',
        'Faster than you could hold for an hour.',
        'decimal',
      )}
      <TextAreaField
        label="Note"
        optional
        hint="Only you can read it."
        maxLength={500}
        value={draft.note}
        onChange={(event) => onChange({ note: event.target.value })}
        error={errors['note']}
      />
    </>
  );
}
