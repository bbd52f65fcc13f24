import { EyeOff } from 'lucide-react';
import { Card } from '../../../ui/card.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FuelingList } from '../../assessment/fueling-list.tsx';
import type { AthletePage } from '../../assessment/views.ts';

const SHOWN = 3;

/** What was eaten and drunk around the runs of four weeks. */
export function FuelingCard({ page }: { page: Pick<AthletePage, 'fueling' | 'notShared'> }) {
  const isShared = !page.notShared.includes('fueling');
  const [newest, older] = [page.fueling.slice(0, SHOWN), page.fueling.slice(SHOWN)];
  return (
    <Card title="Fuel around runs" intro="The last four weeks.">
      {!isShared && (
        <p className="flex items-center gap-2 text-sm text-muted">
          <EyeOff aria-hidden className="size-4 shrink-0" />
          Not shared
        </p>
      )}
      {isShared && newest.length === 0 && (
        <p className="text-sm text-muted">Nothing was entered about eating or drinking.</p>
      )}
      {newest.length > 0 && <FuelingList notes={newest} />}
      {older.length > 0 && (
        <Disclosure summary={older.length === 1 ? '1 more run' : `${older.length} more runs`}>
          <FuelingList notes={older} />
        </Disclosure>
      )}
    </Card>
  );
}
