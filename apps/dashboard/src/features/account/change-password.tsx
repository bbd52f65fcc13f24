'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A new password, proven with the current one. */
export function ChangePassword() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useAction(async () => api.account.changePassword.mutate({ current, next }), {
    onDone: () => {
      setCurrent('');
      setNext('');
    },
  });
  return (
    <Form className="grid gap-4" onSubmit={() => change.run()}>
      <TextField
        label="Current password"
        type="password"
        autoComplete="current-password"
        required
        error={change.fields['current']}
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. Several words are easy to remember."
        minLength={10}
        required
        error={change.fields['next']}
        value={next}
        onChange={(event) => setNext(event.target.value)}
      />
      <FormMessage error={change.message} done={change.done ? 'Your password is changed.' : null} />
      <Button type="submit" variant="secondary" pending={change.pending} className="w-fit">
        Change password
      </Button>
    </Form>
  );
}
