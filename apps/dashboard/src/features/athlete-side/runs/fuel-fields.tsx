'use client';

import { Lock } from 'lucide-react';
import type { Units } from '../../../format/quantities.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { MASS_UNIT, type DetailsDraft } from './details-draft.ts';
import { FieldSection } from './field-section.tsx';

interface FuelFieldsProps {
  draft: DetailsDraft;
  errors: Readonly<Record<string, string | undefined>>;
  units: Units;
  isRun: boolean;
  onChange: (change: Partial<DetailsDraft>) => void;
}

type TextKey = { [Key in keyof DetailsDraft]: DetailsDraft[Key] extends string ? Key : never }[keyof DetailsDraft];

/** Food, drink and body mass around a session. */
export function FuelFields({ draft, errors, units, isRun, onChange }: FuelFieldsProps) {
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
    </>
  );
}
