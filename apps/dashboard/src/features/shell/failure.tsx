'use client';

import { RefreshCw } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** What an error page says: never what went wrong inside. */
export function Failure({ onRetry }: { onRetry: () => void }) {
  return (
    <>
      <PageHeader title="This did not work" intro="Something went wrong on our side. What was saved before is safe." />
      <div className="flex flex-wrap gap-2">
        <Button icon={RefreshCw} onClick={onRetry}>
          Try again
        </Button>
        <LinkButton href="/" variant="secondary">
          To the start
        </LinkButton>
      </div>
    </>
  );
}
