'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A new squad; whoever makes it and is a coach coaches it. */
export function CreateSquad({ clubId }: { clubId: string }) {
  const router = useRouter();
  const [name, setName] = useState('');
  const create = useAction(async () => api.squad.create.mutate({ clubId, name }), {
    onDone: ({ squadId }) => router.push(`/c/${clubId}/squads/${squadId}`),
  });
  return (
    <Form className="grid gap-3" onSubmit={() => create.run()}>
      <TextField
        label="Name"
        required
        maxLength={80}
        error={create.fields['name']}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <FormMessage error={create.message} />
      <Button type="submit" pending={create.pending} className="w-fit">
        Create the squad
      </Button>
    </Form>
  );
}
