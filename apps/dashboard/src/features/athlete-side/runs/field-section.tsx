import type { ReactNode } from 'react';

interface FieldSectionProps {
  title: ReactNode;
  intro?: string;
  children: ReactNode;
}

/** A few fields that belong together, beside each other where there is room. */
export function FieldSection({ title, intro, children }: FieldSectionProps) {
  return (
    <fieldset className="min-w-0 border-t border-line pt-4">
      <legend className="float-left w-full text-base font-semibold">{title}</legend>
      {intro && <p className="clear-both pt-1 text-sm text-muted">{intro}</p>}
      <div className="clear-both grid grid-cols-2 items-end gap-x-3 gap-y-4 pt-4">{children}</div>
    </fieldset>
  );
}
