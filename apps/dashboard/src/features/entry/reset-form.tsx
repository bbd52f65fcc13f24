'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import { useAction } from '../../client/use-action.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Sets a new password with the token of the link. */
export function ResetForm({ token }: { token: string }) {
  const [password, setPassword] = useState('');
  const reset = useAction(async () => api.account.resetPassword.mutate({ token, password }), { refresh: false });
  if (reset.done) {
    return (
      <Alert
        tone="good"
        title="Your new password is set"
        live
        actions={<LinkButton href="/sign-in">Sign in</LinkButton>}
      />
    );
  }
  return (
    <Form className="grid gap-4" onSubmit={() => reset.run()}>
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. Several words are easy to remember."
        minLength={10}
        required
        error={reset.fields['password']}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <FormMessage error={reset.message} />
      <Button type="submit" size="lg" pending={reset.pending}>
        Save the new password
      </Button>
    </Form>
  );
}
