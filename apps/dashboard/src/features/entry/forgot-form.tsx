'use client';

import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import { useAction } from '../../client/use-action.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Asks for a reset link. The answer does not say whether the email is known. */
export function ForgotForm() {
  const [email, setEmail] = useState('');
  const ask = useAction(async () => api.account.requestReset.mutate({ email }), { refresh: false });
  if (ask.done) {
    return (
      <Alert tone="good" icon={MailCheck} title="Look into your mail" live>
        <p>If there is an account with this email, a link is on its way. It works once and only for a short time.</p>
      </Alert>
    );
  }
  return (
    <Form className="grid gap-4" onSubmit={() => ask.run()}>
      <TextField
        label="Email"
        type="email"
        autoComplete="username"
        required
        error={ask.fields['email']}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <FormMessage error={ask.message} />
      <Button type="submit" size="lg" pending={ask.pending}>
        Send me a link
      </Button>
    </Form>
  );
}
