'use client';

import { Share2 } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { Alert } from '../../ui/alert.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

/** Reminds an athlete who has not decided yet; not on the page where they do. */
export function ChooseSharing({ clubId }: { clubId: string }) {
  const href = `/c/${clubId}/me/sharing`;
  if (usePathname() === href) return null;
  return (
    <Alert
      tone="notice"
      icon={Share2}
      title="Nobody sees anything of yours yet"
      className="mb-4"
      actions={
        <LinkButton href={href} variant="secondary">
          Choose who sees what
        </LinkButton>
      }
    >
      <p>Your coach cannot help with what they do not see. You decide.</p>
    </Alert>
  );
}
