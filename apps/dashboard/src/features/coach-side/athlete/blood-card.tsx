import { EyeOff } from 'lucide-react';
import { formatDay } from '../../../format/dates.ts';
import { Card } from '../../../ui/card.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { BloodTable } from '../../assessment/blood-table.tsx';
import type { AthletePage } from '../../assessment/views.ts';

/** Blood tests as printed, the newest open; only where the athlete shares the values. */
export function BloodCard({ page }: { page: AthletePage }) {
  const { shared, panels } = page.bloodTests;
  return (
    <Card title="Blood tests">
      {!shared && (
        <p className="flex items-center gap-2 text-sm text-muted">
          <EyeOff aria-hidden className="size-4 shrink-0" />
          The values are not shared.
        </p>
      )}
      {shared && panels.length === 0 && <p className="text-sm text-muted">No blood test was entered.</p>}
      {panels.map((panel, index) => (
        <Disclosure
          key={panel.id}
          open={index === 0}
          summary={
            <>
              {formatDay(panel.collectedOn)}
              {panel.laboratory && <span className="font-normal text-muted"> · {panel.laboratory}</span>}
            </>
          }
        >
          <BloodTable panel={panel} page={page} />
        </Disclosure>
      ))}
    </Card>
  );
}
