import { HeartHandshake } from 'lucide-react';
import type { ActionError } from '../../client/action-error.ts';
import { Alert } from '../../ui/alert.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

/** Why joining did not work: too young (kindly), an account that exists already, or anything else. */
export function JoiningError({ error, signInHref }: { error: ActionError | null; signInHref: string }) {
  if (error?.code === 'FORBIDDEN') {
    return (
      <Alert tone="info" icon={HeartHandshake} title="Not yet" live>
        <p>{error.message}</p>
      </Alert>
    );
  }
  if (error?.code === 'CONFLICT') {
    return (
      <Alert tone="notice" live actions={<LinkButton href={signInHref}>Sign in</LinkButton>}>
        <p>{error.message}</p>
      </Alert>
    );
  }
  return <FormMessage error={error?.message ?? null} />;
}
