import { Lightbulb } from 'lucide-react';
import { Alert } from '../../../ui/alert.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { nextToLog } from './next-to-log.ts';

interface NextToLogCardProps {
  page: AthletePage;
  base: string;
  /** Shown on the page of today. */
  isToday: boolean;
}

/** The one thing worth entering next, and the way there. */
export function NextToLogCard({ page, base, isToday }: NextToLogCardProps) {
  const next = nextToLog(page);
  if (next === null) return null;
  // On the page of today the check-in stands right there.
  const action =
    next.path === '' && isToday ? null : (
      <LinkButton href={`${base}${next.path}`} variant="secondary">
        {next.action}
      </LinkButton>
    );
  return (
    <Alert tone="info" icon={Lightbulb} title="Next best thing to log" actions={action}>
      <p>
        {next.missing.sentence} {next.missing.logNext}
      </p>
    </Alert>
  );
}
