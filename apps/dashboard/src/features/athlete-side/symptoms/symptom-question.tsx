'use client';

import { SYMPTOM_QUESTIONS, type SymptomCode } from '@freshlegs/domain';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { cx } from '../../../ui/cx.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { attributesOf } from './symptom-draft.ts';

interface SymptomQuestionProps {
  code: SymptomCode;
  /** Null: not ticked. */
  given: Readonly<Record<string, boolean | string>> | null;
  errors: Readonly<Record<string, string>>;
  onChange: (given: Readonly<Record<string, boolean | string>> | null) => void;
}

/** One symptom; what else has to be known about it appears when it is ticked. */
export function SymptomQuestion({ code, given, errors, onChange }: SymptomQuestionProps) {
  const { ask } = SYMPTOM_QUESTIONS[code];
  const attributes = attributesOf(code);
  const isTicked = given !== null;
  return (
    <div className={cx('rounded-lg', isTicked && 'bg-notice-bg px-3 text-notice-fg')}>
      <Checkbox label={ask} checked={isTicked} onChange={(event) => onChange(event.target.checked ? {} : null)} />
      {isTicked && attributes.length > 0 && (
        <fieldset className="grid gap-1 pb-3 pl-8">
          <legend className="sr-only">More about: {ask}</legend>
          {attributes.map(({ name, ask: askMore, kind }) => {
            const value = given[name];
            return kind === 'flag' ? (
              <Checkbox
                key={name}
                label={askMore}
                checked={value === true}
                onChange={(event) => onChange({ ...given, [name]: event.target.checked })}
              />
            ) : (
              <TextField
                key={name}
                label={askMore}
                optional
                inputMode="numeric"
                unit={kind}
                inputClassName="max-w-28"
                value={typeof value === 'string' ? value : ''}
                onChange={(event) => onChange({ ...given, [name]: event.target.value })}
                error={errors[`${code}.${name}`]}
              />
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
