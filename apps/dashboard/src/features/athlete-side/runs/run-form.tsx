'use client';

import { RunId, type AthleteId, type ClubId } from '@freshlegs/domain';
import { Check } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { useAction } from '../../../client/use-action.ts';
import type { Units } from '../../../format/quantities.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { newId } from '../entry/new-id.ts';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import { useLocalDay, type LocalDay } from '../entry/use-local-day.ts';
import { DetailsFields } from './details-fields.tsx';
import { isTooLateToRate } from './effort-window.ts';
import { emptyRun, readRun, type RunDraft } from './run-draft.ts';
import { MeasuredFields, SessionFields } from './session-fields.tsx';
import { Form } from '../../../ui/form.tsx';

interface RunFormProps {
  clubId: ClubId;
  athleteId: AthleteId;
  units: Units;
  server: LocalDay;
  /** The athlete's pairs, and the one that was worn last. */
  shoes: RouterOutputs['shoe']['list'];
  /** Begins as a strength session. */
  isStrength?: boolean;
  /** Whose page it is: a coach logs training for an athlete without account, and nothing else. */
  by?: 'athlete' | 'coach';
}

/** A session typed in. Day, distance and time make a run; the rest can come later. */
export function RunForm({
  clubId,
  athleteId,
  units,
  server,
  shoes: { shoes, lastUsedId },
  isStrength = false,
  by = 'athlete',
}: RunFormProps) {
  const router = useRouter();
  const placeOf = (stored: string) =>
    by === 'athlete' ? `/c/${clubId}/me/runs/${stored}?saved=1` : `/c/${clubId}/athlete/${athleteId}`;
  const day = useLocalDay(server);
  const [id] = useState(() => RunId.parse(newId()));
  const [change, setChange] = useState<Partial<RunDraft>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { form, focusFirstError } = useFocusFirstError();
  const draft = { ...emptyRun(day.today, { isStrength, shoeId: lastUsedId }), ...change };
  const edit = (next: Partial<RunDraft>) => setChange((before) => ({ ...before, ...next }));
  const save = useAction(
    async () => {
      const read = readRun(draft, id, day, units);
      setErrors('errors' in read ? read.errors : {});
      if ('errors' in read) {
        focusFirstError();
        return null;
      }
      return api.run.log.mutate({ clubId, athleteId, ...read.input });
    },
    { refresh: false, onDone: (stored) => stored && router.push(placeOf(stored.id)) },
  );
  const shown = { ...save.fields, ...errors };
  return (
    <Form ref={form} noValidate className="grid gap-5" onSubmit={() => save.run()}>
      <SessionFields draft={draft} errors={shown} units={units} today={day.today} onChange={edit} />
      <Disclosure
        summary="Heart rate, cadence, climb, start time"
        open={['avgHrBpm', 'avgCadenceSpm', 'ascentM', 'descentM'].some((field) => shown[field])}
      >
        <MeasuredFields draft={draft} errors={shown} onChange={edit} />
      </Disclosure>
      <DetailsFields
        draft={draft.details}
        errors={shown}
        units={units}
        session={draft}
        shoes={shoes}
        isOwn={by === 'athlete'}
        asksEffort={!isTooLateToRate(draft.on, day.today)}
        onChange={(details) => edit({ details: { ...draft.details, ...details } })}
      />
      <FormMessage
        error={
          save.message ??
          (Object.keys(errors).length > 0 ? 'Please look at the marked fields. Nothing was saved yet.' : null)
        }
      />
      <Button type="submit" size="lg" icon={Check} pending={save.pending}>
        Save
      </Button>
    </Form>
  );
}
