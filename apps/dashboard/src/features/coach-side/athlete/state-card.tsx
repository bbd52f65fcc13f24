import { Lightbulb, OctagonX } from 'lucide-react';
import { Alert } from '../../../ui/alert.tsx';
import { Card } from '../../../ui/card.tsx';
import { StateBadge } from '../../assessment/state-badge.tsx';
import type { AthletePage } from '../../assessment/views.ts';

/** How the athlete is, the strongest reason, and the one entry that would help most. */
export function StateCard({ page, firstName }: { page: AthletePage; firstName: string }) {
  const { state, stopTraining, placeholders, logNext } = page;
  return (
    <Card>
      <div className="grid gap-2">
        <StateBadge state={state} className="w-fit text-sm" />
        {state.title && <p className="text-xl font-semibold">{state.title}</p>}
        {state.reason && <p className="max-w-prose">{state.reason}</p>}
        {state.level === 'not-shared' && <p>Nothing is shared with you. That says nothing about how {firstName} is.</p>}
        {placeholders.map(({ code, sentence }) => sentence !== state.reason && <p key={code}>{sentence}</p>)}
      </div>
      {stopTraining && <Alert tone="critical" icon={OctagonX} title="No training until a doctor has looked at this" />}
      {logNext && !stopTraining && (
        <Alert tone="info" icon={Lightbulb} title="What would help most to know">
          <p>
            {logNext.sentence !== state.reason && logNext.sentence} {logNext.logNext}
          </p>
        </Alert>
      )}
    </Card>
  );
}
