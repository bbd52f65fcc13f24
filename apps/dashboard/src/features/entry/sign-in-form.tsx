'use client';

import { useState } from 'react';
import { signInWithPassword } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** Email and password. Works as soon as the page is there; the browser's password manager fills it. */
export function SignInForm({ next }: { next: string }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useAction(
    async () => {
      await signInWithPassword(email, password);
      // A full page load: whatever was read before belongs to nobody or somebody else.
      window.location.assign(next);
    },
    { refresh: false },
  );
  return (
    <Form method="post" className="grid gap-4" onSubmit={() => enter.run()}>
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <FormMessage error={enter.message} />
      <Button type="submit" size="lg" pending={enter.pending || enter.done}>
        Sign in
      </Button>
      <p className="text-sm">
        <TextLink href="/forgot">I forgot my password</TextLink>
      </p>
    </Form>
  );
}
