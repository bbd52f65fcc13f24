import { History } from 'lucide-react';
import { formatDay } from '../../../format/dates.ts';
import { Alert } from '../../../ui/alert.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';

/** Says that this is not today, and by what it is judged. */
export function PastDayNote({ on, href }: { on: string; href: string }) {
  return (
    <Alert
      tone="info"
      icon={History}
      title={formatDay(on)}
      actions={
        <LinkButton href={href} variant="secondary">
          Back to today
        </LinkButton>
      }
    >
      <p>As it would be judged on that day, with today’s rules and today’s sharing. Entries made later count too.</p>
    </Alert>
  );
}
