'use client';

import type { Role } from '@freshlegs/domain';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CreatedInvitation } from './created-invitation.tsx';
import { ROLE_TEXT, ROLE_WORD } from './role-words.ts';

const OFFERED = ['coach', 'medical', 'owner'] as const satisfies readonly Role[];

/** An owner invites a coach, medical staff or another owner. */
export function InviteStaff({ clubId, squads }: { clubId: string; squads: RouterOutputs['squad']['list']['squads'] }) {
  const [role, setRole] = useState<(typeof OFFERED)[number] | null>(null);
  const [squadId, setSquadId] = useState('');
  const [email, setEmail] = useState('');
  const [created, setCreated] = useState<RouterOutputs['club']['invite'] | null>(null);
  const invite = useAction(
    async () =>
      api.club.invite.mutate({
        clubId,
        roles: role === null ? [] : [role],
        squadId: role === 'coach' && squadId ? squadId : null,
        athleteId: null,
        email: email.trim() || null,
      }),
    { onDone: setCreated },
  );
  if (created) return <CreatedInvitation invitation={created} onAgain={() => setCreated(null)} />;
  return (
    <Form className="grid gap-4" onSubmit={() => invite.run()}>
      <RadioCards
        label="As"
        error={invite.fields['roles']}
        options={OFFERED.map((value) => ({ value, label: ROLE_WORD[value], description: ROLE_TEXT[value] }))}
        value={role}
        onChange={setRole}
      />
      {role === 'coach' && (
        <SelectField
          label="Coach of"
          optional
          placeholder="No squad yet"
          options={squads.map((squad) => ({ value: squad.squadId, label: squad.name }))}
          value={squadId}
          onChange={(event) => setSquadId(event.target.value)}
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
