'use client';

import { BedDouble } from 'lucide-react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { formatShortDay } from '../../../format/dates.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import type { QuietStretch } from './quiet-days.ts';

interface ConfirmRestCardProps {
  clubId: string;
  athleteId: string;
  stretches: readonly QuietStretch[];
}

/** Days nobody said anything about: they count as unknown until the athlete says what they were. */
export function ConfirmRestCard({ clubId, athleteId, stretches }: ConfirmRestCardProps) {
  const confirm = useAction(async ({ from, to }: QuietStretch) =>
    api.checkIn.confirmRest.mutate({ clubId, athleteId, from, to }),
  );
  return (
    <Card
      title="Days without an entry"
      intro="They count as unknown, not as rest. If you ran, add the run. If you rested, say so."
    >
      <ul className="grid gap-2">
        {stretches.map((stretch) => (
          <li key={stretch.from} className="flex flex-wrap items-center justify-between gap-2">
            <span className="text-sm font-medium">{stretchWords(stretch)}</span>
            <span className="flex flex-wrap gap-2">
              <Button
                variant="secondary"
                icon={BedDouble}
                pending={confirm.pending}
                onClick={() => confirm.run(stretch)}
              >
                I rested<span className="sr-only"> {stretchWords(stretch)}</span>
              </Button>
              <LinkButton variant="quiet" href={`/c/${clubId}/me/runs/new`}>
                Add a run
              </LinkButton>
            </span>
          </li>
        ))}
      </ul>
      <FormMessage error={confirm.message} done={confirm.done ? 'Saved as rest.' : null} />
    </Card>
  );
}

const stretchWords = ({ from, to, days }: QuietStretch): string =>
  days === 1 ? formatShortDay(from) : `${formatShortDay(from)} to ${formatShortDay(to)} (${days} days)`;
