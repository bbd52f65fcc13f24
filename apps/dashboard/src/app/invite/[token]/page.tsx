import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { AcceptInvitation } from '../../../features/entry/accept-invitation.tsx';
import { roleWords } from '../../../features/club/role-words.ts';
import { EntryFrame } from '../../../features/shell/entry-frame.tsx';
import { caller } from '../../../server/caller.ts';
import { whoIsHere } from '../../../server/open-club.ts';
import { Alert } from '../../../ui/alert.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Invitation' };

const SPENT = {
  used: 'This invitation was used already. If it was you, just sign in. Otherwise ask for a new one.',
  expired: 'This invitation is too old. Please ask for a new one.',
  revoked: 'This invitation was taken back. Please ask for a new one.',
} as const;

export default async function InvitePage({ params }: PageProps<'/invite/[token]'>) {
  const { token } = await params;
  const invitation = await readInvitation(token);
  if (!invitation || invitation.state !== 'open') {
    return (
      <EntryFrame>
        <PageHeader title="Invitation" />
        <Alert tone="notice" title="This link does not work" actions={<LinkButton href="/sign-in">Sign in</LinkButton>}>
          <p>
            {invitation && invitation.state !== 'open'
              ? SPENT[invitation.state]
              : 'Please check that the whole link was copied, or ask for a new one.'}
          </p>
        </Alert>
      </EntryFrame>
    );
  }
  const me = await whoIsHere();
  const squad = invitation.squadName ? `, ${invitation.squadName}` : '';
  return (
    <EntryFrame>
      <PageHeader
        title={`Welcome to ${invitation.clubName}`}
        intro={`You are invited as ${roleWords(invitation.roles)}${squad}.`}
      />
      <AcceptInvitation
        token={token}
        signedInAs={me?.name ?? null}
        email={invitation.email}
        suggestedName={invitation.athleteName}
        needsBirthDate={invitation.needsBirthDate}
        thisYear={new Date().getUTCFullYear()}
      />
    </EntryFrame>
  );
}

async function readInvitation(token: string) {
  try {
    return await (await caller()).club.previewInvitation({ token });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) return null;
    throw error;
  }
}
