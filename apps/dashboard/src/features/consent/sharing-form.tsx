'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { AudienceCard } from './audience-card.tsx';
import { choiceOf } from './sharing-choice.ts';
import { Form } from '../../ui/form.tsx';

interface SharingFormProps {
  clubId: string;
  sharing: RouterOutputs['consent']['get'];
}

const people = (list: readonly { name: string }[], none: string): string =>
  list.length === 0 ? none : `Today: ${list.map((person) => person.name).join(', ')}.`;

/** The athlete's choice, for coaches and for medical staff. Nothing is ticked before they choose. */
export function SharingForm({ clubId, sharing }: SharingFormProps) {
  const router = useRouter();
  const [coaches, setCoaches] = useState(choiceOf(sharing.chosen, sharing.coaches, sharing.suggested.coaches));
  const [medical, setMedical] = useState(choiceOf(sharing.chosen, sharing.medical, sharing.suggested.medical));
  const isFirst = !sharing.chosen;
  const save = useAction(
    async () => {
      await api.consent.set.mutate({ clubId, audience: 'coaches', categories: [...coaches.categories] });
      return api.consent.set.mutate({ clubId, audience: 'medical', categories: [...medical.categories] });
    },
    { onDone: () => isFirst && router.push(`/c/${clubId}/me`) },
  );
  return (
    <Form className="grid gap-4" onSubmit={() => save.run()}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <AudienceCard
          title="Your coaches"
          who={people(sharing.coachesNow, 'The coaches of your squads.')}
          suggested={sharing.suggested.coaches}
          choice={coaches}
          onChange={(choice) => {
            save.reset();
            setCoaches(choice);
          }}
          bloodFlagsWithheld={sharing.bloodFlagsToMedicalOnly}
        />
        <AudienceCard
          title="Medical staff of the club"
          who={people(sharing.medicalNow, 'There is nobody today. Your choice counts as soon as there is.')}
          suggested={sharing.suggested.medical}
          choice={medical}
          onChange={(choice) => {
            save.reset();
            setMedical(choice);
          }}
          bloodFlagsWithheld={false}
        />
      </div>
      <FormMessage error={save.message} done={save.done ? 'Saved. It counts from now on.' : null} />
      <Button
        type="submit"
        size="lg"
        pending={save.pending}
        disabled={coaches.kind === null || medical.kind === null}
        className="sm:w-fit"
      >
        {isFirst ? 'Save my choice' : 'Save'}
      </Button>
      {(coaches.kind === null || medical.kind === null) && (
        <p className="text-sm text-muted">Choose something for both first. “Nothing” is fine too.</p>
      )}
    </Form>
  );
}
