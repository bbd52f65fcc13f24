import { Hourglass } from 'lucide-react';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { Alert } from '../../ui/alert.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SignOutButton } from '../account/sign-out-button.tsx';

interface PendingJoinsProps {
  name: string;
  pending: RouterOutputs['account']['me']['pendingJoins'];
}

/** For somebody with an account and no club yet. */
export function PendingJoins({ name, pending }: PendingJoinsProps) {
  return (
    <div className="grid gap-4">
      <PageHeader title={`Hello ${name}`} />
      {pending.map((join) => (
        <Alert key={join.squadId} icon={Hourglass} title={`You asked to join ${join.squadName} at ${join.clubName}`}>
          <p>A coach looks at your request. Open this page again later: you will land in your squad.</p>
        </Alert>
      ))}
      {pending.length === 0 && (
        <Alert title="You are in no club yet">
          <p>Ask your coach for an invitation link or a join code.</p>
        </Alert>
      )}
      <div className="flex flex-wrap gap-2">
        <LinkButton href="/join" variant="secondary">
          Enter a join code
        </LinkButton>
        <LinkButton href="/account" variant="quiet">
          Your account
        </LinkButton>
        <SignOutButton />
      </div>
    </div>
  );
}
