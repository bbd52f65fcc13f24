import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '../../features/entry/sign-in-form.tsx';
import { EntryFrame } from '../../features/shell/entry-frame.tsx';
import { nextPath } from '../../server/next-path.ts';
import { whoIsHere } from '../../server/open-club.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = nextPath((await searchParams)['next']);
  if (await whoIsHere()) redirect(next);
  return (
    <EntryFrame>
      <PageHeader title="Sign in" />
      <SignInForm next={next} />
      <p className="mt-6 text-sm text-muted">
        New here? Your coach gives you an invitation link or a code: <TextLink href="/join">enter a join code</TextLink>
        .
      </p>
    </EntryFrame>
  );
}
