import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { RequestJoin } from '../../../features/entry/request-join.tsx';
import { EntryFrame } from '../../../features/shell/entry-frame.tsx';
import { caller } from '../../../server/caller.ts';
import { whoIsHere } from '../../../server/open-club.ts';
import { Alert } from '../../../ui/alert.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Join a squad' };

export default async function JoinCodePage({ params }: PageProps<'/join/[code]'>) {
  const code = decodeURIComponent((await params).code);
  const found = await readJoinCode(code);
  if ('problem' in found) {
    return (
      <EntryFrame>
        <PageHeader title="Join a squad" />
        <Alert
          tone="notice"
          title="This code does not work"
          actions={<LinkButton href="/join">Try another code</LinkButton>}
        >
          <p>{found.problem}</p>
        </Alert>
      </EntryFrame>
    );
  }
  const me = await whoIsHere();
  return (
    <EntryFrame>
      <PageHeader
        title={`Join ${found.squadName}`}
        intro={`at ${found.clubName}. A coach looks at your request before you are in.`}
      />
      <RequestJoin code={code} signedInAs={me?.name ?? null} thisYear={new Date().getUTCFullYear()} />
    </EntryFrame>
  );
}

async function readJoinCode(code: string) {
  try {
    return await (await caller()).club.previewJoinCode({ code });
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'BAD_REQUEST')
      return { problem: 'A join code has eight letters and digits, such as ABCD-EFGH.' };
    if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return { problem: error.message };
    throw error;
  }
}
