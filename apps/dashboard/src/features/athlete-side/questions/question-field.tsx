'use client';

import type { QuestionnaireItem } from '@freshlegs/domain';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FieldGroup } from '../../../ui/field-group.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AnswerDraft } from './answers-draft.ts';

interface QuestionFieldProps {
  question: QuestionnaireItem;
  /** Undefined: not answered. */
  value: AnswerDraft | undefined;
  error: string | undefined;
  onChange: (value: AnswerDraft) => void;
}

const optionsOf = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([value, label]) => ({ value, label }));

/** One question with the control that fits its kind. Nothing is chosen beforehand. */
export function QuestionField({ question, value, error, onChange }: QuestionFieldProps) {
  switch (question.kind) {
    case 'yesNo':
      return (
        <RadioCards
          label={question.ask}
          error={error}
          compact
          columns={2}
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(answer) => onChange(answer === 'yes')}
        />
      );
    case 'count':
      return (
        <TextField
          label={question.ask}
          error={error}
          inputMode="numeric"
          inputClassName="max-w-32"
          unit={question.unit}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'choice':
      return (
        <RadioCards
          label={question.ask}
          error={error}
          options={optionsOf(question.options)}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'choices': {
      const chosen = typeof value === 'object' ? value : [];
      return (
        <FieldGroup label={question.ask} error={error}>
          <div className="grid sm:grid-cols-2 sm:gap-x-4">
            {optionsOf(question.options).map((option) => (
              <Checkbox
                key={option.value}
                label={option.label}
                checked={chosen.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value),
                  )
                }
              />
            ))}
          </div>
        </FieldGroup>
      );
    }
  }
}
