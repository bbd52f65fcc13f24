import type { Metadata } from 'next';
import { ForgotForm } from '../../features/entry/forgot-form.tsx';
import { EntryFrame } from '../../features/shell/entry-frame.tsx';
import { caller } from '../../server/caller.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Forgotten password' };

export default async function ForgotPage() {
  const { mailConfigured } = await (await caller()).account.instance();
  return (
    <EntryFrame>
      <PageHeader title="Forgotten password" back={{ href: '/sign-in', label: 'Sign in' }} />
      {mailConfigured ? (
        <ForgotForm />
      ) : (
        <p>
          This Freshlegs sends no mail. Ask the person who runs it for a link: it is made with{' '}
          <code className="rounded bg-sunken px-1.5 py-0.5 font-mono text-sm">pnpm admin reset-link</code> on the
          server.
        </p>
      )}
    </EntryFrame>
  );
}
