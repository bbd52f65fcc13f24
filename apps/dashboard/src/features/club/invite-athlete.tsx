'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CreatedInvitation } from './created-invitation.tsx';

interface InviteAthleteProps {
  clubId: string;
  squadId: string;
  /** Records without an account that the invited person may take over. */
  unclaimed: RouterOutputs['squad']['roster']['athletes'];
}

/** A personal link into this squad. */
export function InviteAthlete({ clubId, squadId, unclaimed }: InviteAthleteProps) {
  const [email, setEmail] = useState('');
  const [athleteId, setAthleteId] = useState('');
  const [created, setCreated] = useState<RouterOutputs['squad']['invite'] | null>(null);
  const invite = useAction(
    async () => api.squad.invite.mutate({ clubId, squadId, athleteId: athleteId || null, email: email.trim() || null }),
    { onDone: setCreated },
  );
  if (created) return <CreatedInvitation invitation={created} onAgain={() => setCreated(null)} />;
  return (
    <Form className="grid gap-4" onSubmit={() => invite.run()}>
      {unclaimed.length > 0 && (
        <SelectField
          label="Takes over"
          optional
          placeholder="A new athlete"
          options={unclaimed.map((athlete) => ({ value: athlete.athleteId, label: athlete.name }))}
          value={athleteId}
          onChange={(event) => setAthleteId(event.target.value)}
        />
      )}
      <TextField
        label="Email"
        optional
        type="email"
        autoComplete="off"
        hint="For your own list, and to send the link if this Freshlegs sends mail."
        error={invite.fields['email']}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <FormMessage error={invite.message} />
      <Button type="submit" pending={invite.pending}>
        Make an invitation
      </Button>
    </Form>
  );
}
