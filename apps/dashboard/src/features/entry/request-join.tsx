'use client';

import { Hourglass } from 'lucide-react';
import { useState } from 'react';
import { ActionFailed } from '../../client/action-error.ts';
import { api } from '../../client/api.ts';
import { signInWithPassword } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { useBrowserZone } from '../../client/use-browser-zone.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { JoiningError } from './joining-error.tsx';
import { PersonFields } from './person-fields.tsx';

/** Asks a squad's coach to be let in. */
export function RequestJoin({
  code,
  signedInAs,
  thisYear,
}: {
  code: string;
  signedInAs: string | null;
  thisYear: number;
}) {
  const [person, setPerson] = useState({ name: '', email: '', password: '', birthDate: null as string | null });
  const [status, setStatus] = useState<'waiting' | 'already-in' | null>(null);
  const zone = useBrowserZone();
  const isSignedIn = signedInAs !== null;
  const here = `/join/${encodeURIComponent(code)}`;
  const join = useAction(
    async () => {
      if (zone === null) throw new ActionFailed('Please try again in a moment.');
      if (person.birthDate === null) throw new ActionFailed('Please choose day, month and year of your birth date.');
      const answer = await api.club.requestJoin.mutate(
        isSignedIn
          ? { code, person: null, birthDate: person.birthDate, zone }
          : { code, person: { ...person, zone }, birthDate: null, zone: null },
      );
      if (!isSignedIn) await signInWithPassword(person.email, person.password);
      return answer;
    },
    { refresh: false, onDone: (answer) => setStatus(answer.status) },
  );
  if (status) {
    return (
      <Alert
        tone="good"
        icon={Hourglass}
        live
        title={status === 'waiting' ? 'Your request is with your coach' : 'You are in this squad already'}
        actions={<LinkButton href="/">{status === 'waiting' ? 'Continue' : 'Open it'}</LinkButton>}
      >
        {status === 'waiting' && (
          <p>Open Freshlegs again later: you will land in your squad as soon as your coach has said yes.</p>
        )}
      </Alert>
    );
  }
  return (
    <Form className="grid gap-4" onSubmit={() => join.run()}>
      {isSignedIn && <p className="text-sm text-muted">You are signed in as {signedInAs}.</p>}
      <PersonFields
        value={person}
        onChange={setPerson}
        fields={join.fields}
        isSignedIn={isSignedIn}
        needsBirthDate
        thisYear={thisYear}
      />
      <JoiningError error={join.error} signInHref={`/sign-in?next=${encodeURIComponent(here)}`} />
      <Button type="submit" size="lg" pending={join.pending}>
        Ask to join
      </Button>
      {!isSignedIn && (
        <p className="text-sm text-muted">
          You have an account already?{' '}
          <TextLink href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in first</TextLink>.
        </p>
      )}
    </Form>
  );
}
