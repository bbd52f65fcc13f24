'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import { ActionFailed } from '../../client/action-error.ts';
import { signInWithPassword } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { useBrowserZone } from '../../client/use-browser-zone.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { JoiningError } from './joining-error.tsx';
import { PersonFields } from './person-fields.tsx';

interface AcceptInvitationProps {
  token: string;
  signedInAs: string | null;
  email: string | null;
  suggestedName: string | null;
  needsBirthDate: boolean;
  thisYear: number;
}

/** Takes up a personal invitation, with a new account or the one that is signed in. */
export function AcceptInvitation({
  token,
  signedInAs,
  email,
  suggestedName,
  needsBirthDate,
  thisYear,
}: AcceptInvitationProps) {
  const [person, setPerson] = useState({
    name: suggestedName ?? '',
    email: email ?? '',
    password: '',
    birthDate: null as string | null,
  });
  const zone = useBrowserZone();
  const here = `/invite/${token}`;
  const isSignedIn = signedInAs !== null;
  const accept = useAction(
    async () => {
      if (zone === null) throw new ActionFailed('Please try again in a moment.');
      if (needsBirthDate && person.birthDate === null)
        throw new ActionFailed('Please choose day, month and year of your birth date.');
      const { clubId, athleteId } = await api.club.acceptInvitation.mutate(
        isSignedIn
          ? { token, person: null, birthDate: person.birthDate, zone }
          : { token, person: { ...person, zone }, birthDate: null, zone: null },
      );
      if (!isSignedIn) await signInWithPassword(person.email, person.password);
      window.location.assign(athleteId === null ? `/c/${clubId}` : `/c/${clubId}/me/sharing`);
    },
    { refresh: false },
  );
  return (
    <Form className="grid gap-4" onSubmit={() => accept.run()}>
      {isSignedIn && (
        <p className="text-sm text-muted">
          You are signed in as {signedInAs}. Not you? Sign out first, then open the link again.
        </p>
      )}
      <PersonFields
        value={person}
        onChange={setPerson}
        fields={accept.fields}
        isSignedIn={isSignedIn}
        needsBirthDate={needsBirthDate}
        thisYear={thisYear}
      />
      <JoiningError error={accept.error} signInHref={`/sign-in?next=${encodeURIComponent(here)}`} />
      <Button type="submit" size="lg" pending={accept.pending || accept.done}>
        Join
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
