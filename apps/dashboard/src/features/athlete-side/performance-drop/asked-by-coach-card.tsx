import type { ClubId } from '@freshlegs/domain';
import { formatDay } from '../../../format/dates.ts';
import { Card } from '../../../ui/card.tsx';
import type { LocalDay } from '../entry/use-local-day.ts';
import { askedOn, type PerformanceDrop } from './drop-words.ts';
import { SayDrop } from './say-drop.tsx';

interface AskedByCoachCardProps {
  clubId: ClubId;
  server: LocalDay;
  drop: PerformanceDrop;
}

/** A coach saw a drop: it counts only when the athlete sees it too. */
export function AskedByCoachCard({ clubId, server, drop }: AskedByCoachCardProps) {
  const on = askedOn(drop);
  if (on === null) return null;
  return (
    <Card
      title="Do you see it too?"
      intro={`Your coach wrote on ${formatDay(on)} that your times have dropped. It counts only if you agree.`}
    >
      <SayDrop clubId={clubId} server={server} />
    </Card>
  );
}
