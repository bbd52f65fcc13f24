'use client';

import { suggestMedicines, type ListedMedicine } from '@freshlegs/domain/medicine';
import { useId, useState, type KeyboardEvent } from 'react';
import { cx } from '../../../ui/cx.ts';
import { controlStyle, Field } from '../../../ui/field.tsx';
import { isNotListed, NOT_LISTED, titleOfMedicine } from './medicine-draft.ts';

interface MedicineNameFieldProps {
  value: string;
  error: string | undefined;
  onChange: (name: string) => void;
}

/** Searches the list by name while typing; any other name is kept as typed. */
export function MedicineNameField({ value, error, onChange }: MedicineNameFieldProps) {
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = isOpen ? suggestMedicines(value, 6) : [];
  const shows = suggestions.length > 0;
  const type = (name: string) => {
    onChange(name);
    setIsOpen(true);
    setActive(-1);
  };
  const choose = ({ name }: ListedMedicine) => {
    onChange(name);
    setIsOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active];
    if (event.key === 'Escape') setIsOpen(false);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'ArrowDown' && shows) setActive((active + 1) % suggestions.length);
    else if (event.key === 'ArrowUp' && shows) setActive((active <= 0 ? suggestions.length : active) - 1);
    else return;
    event.preventDefault();
  };
  return (
    <Field
      label="Name"
      hint="The name of the substance, as on the box or leaflet; type a few letters and choose."
      error={error}
    >
      {(control) => (
        <div className="grid gap-2">
          <input
            {...control}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shows}
            aria-controls={listId}
            {...(shows && active >= 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={120}
            value={value}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => setIsOpen(false)}
            className={controlStyle}
          />
          <div
            id={listId}
            role="listbox"
            aria-label="Medicines of the list"
            className={cx('divide-y divide-line overflow-hidden rounded-lg border border-edge', !shows && 'hidden')}
          >
            {suggestions.map((medicine, index) => (
              <button
                key={medicine.name}
                type="button"
                // The arrow keys of the field lead here.
                tabIndex={-1}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                // The field keeps the focus, or the list would close before the tap counts.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(medicine)}
                className={cx(
                  'flex min-h-11 w-full flex-wrap items-center gap-x-2 px-3 py-2 text-left hover:bg-sunken',
                  index === active ? 'bg-brand-soft' : 'bg-surface',
                )}
              >
                <span className="font-medium">{titleOfMedicine(medicine.name)}</span>
                {medicine.alsoCalled.length > 0 && (
                  <span className="text-sm text-muted">also {medicine.alsoCalled.join(', ')}</span>
                )}
              </button>
            ))}
          </div>
          <p role="status" className="text-sm text-muted empty:hidden">
            {!shows && isNotListed(value) ? `${NOT_LISTED} You can save it all the same.` : ''}
          </p>
        </div>
      )}
    </Field>
  );
}
