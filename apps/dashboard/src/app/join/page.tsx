import type { Metadata } from 'next';
import { JoinCodeForm } from '../../features/entry/join-code-form.tsx';
import { EntryFrame } from '../../features/shell/entry-frame.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Join a squad' };

export default function JoinPage() {
  return (
    <EntryFrame>
      <PageHeader title="Join a squad" intro="Your coach gives you a code of eight letters and digits." />
      <JoinCodeForm />
    </EntryFrame>
  );
}
