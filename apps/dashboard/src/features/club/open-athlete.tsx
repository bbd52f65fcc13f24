'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A record that the coach keeps until the athlete takes it over: training only. */
export function OpenAthlete({ clubId, squadId }: { clubId: string; squadId: string }) {
  const [name, setName] = useState('');
  const open = useAction(async () => api.athlete.open.mutate({ clubId, squadId, name }), { onDone: () => setName('') });
  return (
    <Form className="grid gap-3" onSubmit={() => open.run()}>
      <TextField
        label="Name"
        hint="You can log their training. Health data come from the athlete alone, once they have taken over the record by an invitation."
        required
        maxLength={80}
        error={open.fields['name']}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <FormMessage error={open.message} done={open.done ? 'Added.' : null} />
      <Button type="submit" variant="secondary" pending={open.pending} className="w-fit">
        Add
      </Button>
    </Form>
  );
}
