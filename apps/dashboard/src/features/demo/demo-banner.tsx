'use client';

import { FlaskConical } from 'lucide-react';
import { useId } from 'react';
import { signInToDemo, signOut } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { personaGroups, type ChoosablePersona } from './persona-groups.ts';

interface DemoBannerProps {
  current: string | null;
  personas: readonly ChoosablePersona[];
}

/** Says that this is the demo, and changes to another person of it. */
export function DemoBanner({ personas, current }: DemoBannerProps) {
  const id = useId();
  const change = useAction(
    async (persona: string) => {
      await signInToDemo(persona);
      window.location.assign(personas.find((one) => one.persona === persona)?.home ?? '/');
    },
    { refresh: false },
  );
  const leave = useAction(
    async () => {
      await signOut();
      window.location.assign('/');
    },
    { refresh: false },
  );
  return (
    <aside aria-label="Demo" className="no-print bg-info-bg text-info-fg">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-sm">
        <p className="flex items-center gap-2 font-medium">
          <FlaskConical aria-hidden className="size-4 shrink-0" />
          You are in the demo. Everybody here is made up.
        </p>
        <div className="flex w-full min-w-0 items-center gap-2 sm:w-auto sm:flex-1 sm:justify-end">
          <label htmlFor={id} className="shrink-0">
            See it as
          </label>
          <select
            id={id}
            value={current ?? ''}
            disabled={change.pending}
            onChange={(event) => change.run(event.target.value)}
            className="min-h-11 w-0 min-w-0 flex-1 truncate rounded-lg border border-edge bg-surface pr-6 pl-2 text-ink sm:w-80 sm:flex-none"
          >
            {current === null && <option value="">Choose somebody</option>}
            {personaGroups(personas).map(({ label, people }) => (
              <optgroup key={label} label={label}>
                {people.map((one) => (
                  <option key={one.persona} value={one.persona}>
                    {one.name}: {one.story}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <button
            type="button"
            onClick={() => leave.run()}
            disabled={leave.pending}
            className="min-h-11 rounded-lg px-2 font-semibold underline underline-offset-2"
          >
            Leave
          </button>
        </div>
        {(change.message ?? leave.message) && (
          <p role="alert" className="basis-full font-medium">
            {change.message ?? leave.message}
          </p>
        )}
      </div>
    </aside>
  );
}
