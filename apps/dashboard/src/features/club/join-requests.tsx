'use client';

import { Check, X } from 'lucide-react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { formatInstant } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormMessage } from '../../ui/form-message.tsx';

interface JoinRequestsProps {
  clubId: string;
  squadId: string;
  requests: RouterOutputs['squad']['joinRequests']['requests'];
  zone: string;
}

/** Who came with the join code and waits. */
export function JoinRequests({ clubId, squadId, requests, zone }: JoinRequestsProps) {
  const decide = useAction(async (requestId: string, decision: 'approved' | 'declined') =>
    api.squad.decideJoin.mutate({ clubId, squadId, requestId, decision }),
  );
  return (
    <Card title="They ask to join" intro="Say yes only to people you know.">
      <FormMessage error={decide.message} />
      <ul className="divide-y divide-line">
        {requests.map((request) => (
          <li key={request.requestId} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <div>
              <p className="font-medium">{request.name}</p>
              <p className="text-sm text-muted">{formatInstant(request.requestedAt, zone)}</p>
            </div>
            <div className="flex gap-2">
              <Button
                icon={Check}
                pending={decide.pending}
                onClick={() => decide.run(request.requestId, 'approved')}
                aria-label={`Let ${request.name} in`}
              >
                Yes
              </Button>
              <Button
                variant="secondary"
                icon={X}
                pending={decide.pending}
                onClick={() => decide.run(request.requestId, 'declined')}
                aria-label={`Decline ${request.name}`}
              >
                No
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
