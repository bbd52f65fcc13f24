import type { Metadata } from 'next';
import { ResetForm } from '../../../features/entry/reset-form.tsx';
import { EntryFrame } from '../../../features/shell/entry-frame.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'New password' };

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params;
  return (
    <EntryFrame>
      <PageHeader title="Choose a new password" intro="All devices are signed out then." />
      <ResetForm token={token} />
    </EntryFrame>
  );
}
