import type { Metadata } from 'next';
import { EntryFrame } from '../features/shell/entry-frame.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <EntryFrame>
      <PageHeader
        title="There is nothing here"
        intro="The address may be mistyped, or it belongs to something you have no access to."
      />
      <LinkButton href="/">To the start</LinkButton>
    </EntryFrame>
  );
}
