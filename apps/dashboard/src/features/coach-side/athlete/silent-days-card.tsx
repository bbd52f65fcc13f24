'use client';

import type { AthleteId, ClubId } from '@freshlegs/domain';
import { BedDouble } from 'lucide-react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { formatShortDay } from '../../../format/dates.ts';
import { Card } from '../../../ui/card.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import type { QuietStretch } from '../../athlete-side/today/quiet-days.ts';

interface SilentDaysCardProps {
  clubId: ClubId;
  athleteId: AthleteId;
  stretches: readonly QuietStretch[];
}

/** Days nobody said anything about. They count as unknown until somebody who knows says that they were rest. */
export function SilentDaysCard({ clubId, athleteId, stretches }: SilentDaysCardProps) {
  const confirm = useAction(async ({ from, to }: QuietStretch) =>
    api.checkIn.confirmRest.mutate({ clubId, athleteId, from, to }),
  );
  if (stretches.length === 0) return null;
  return (
    <Card title="Silent days" intro="No run, no rest day, no check-in. They count as unknown, not as rest.">
      <ul className="grid gap-2">
        {stretches.map((stretch) => (
          <li key={stretch.from} className="flex flex-wrap items-center justify-between gap-2">
            <span className="text-sm font-medium">{stretchWords(stretch)}</span>
            <ConfirmDialog
              trigger={
                <Button variant="secondary" icon={BedDouble} pending={confirm.pending}>
                  These were rest<span className="sr-only">: {stretchWords(stretch)}</span>
                </Button>
              }
              title="Were these rest days?"
              confirmText="Yes, rest"
              onConfirm={() => confirm.run(stretch)}
            >
              {stretchWords(stretch)}: only if you know it. The athlete sees that you said so.
            </ConfirmDialog>
          </li>
        ))}
      </ul>
      <FormMessage error={confirm.message} done={confirm.done ? 'Noted as rest.' : null} />
    </Card>
  );
}

const stretchWords = ({ from, to, days }: QuietStretch): string =>
  days === 1 ? formatShortDay(from) : `${formatShortDay(from)} to ${formatShortDay(to)} (${days} days)`;
