import type { AthleteId, ClubId, LocalDate } from '@freshlegs/domain';
import type { ReactNode } from 'react';
import { DataNotesCard } from '../../assessment/data-notes-card.tsx';
import { Ladder } from '../../assessment/ladder.tsx';
import { LoadChart } from '../../assessment/load-chart.tsx';
import { RankingCard } from '../../assessment/ranking-card.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { standForCoach, type PerformanceDrop } from '../../athlete-side/performance-drop/drop-words.ts';
import { quietStretches } from '../../athlete-side/today/quiet-days.ts';
import { BloodCard } from './blood-card.tsx';
import { FuelingCard } from './fueling-card.tsx';
import { HowItIsCard } from './how-it-is-card.tsx';
import { NotSharedCard } from './not-shared-card.tsx';
import { ObserveCard } from './observe-card.tsx';
import { SilentDaysCard } from './silent-days-card.tsx';
import { StateCard } from './state-card.tsx';

interface AthleteColumnsProps {
  clubId: ClubId;
  athleteId: AthleteId;
  page: AthletePage;
  /** What athlete and coach say about a drop in performance. */
  drop: PerformanceDrop;
  today: LocalDate;
  /** A coach, looking at today, may add what they saw. */
  mayNote: boolean;
  prompts: ReactNode;
  /** Something urgent stands above: the state is said there already. */
  isUrgent: boolean;
}

/** Why on the left, the data and the coach's own notes on the right; one below the other on phones. */
export function AthleteColumns({
  clubId,
  athleteId,
  page,
  drop,
  today,
  mayNote,
  prompts,
  isUrgent,
}: AthleteColumnsProps) {
  const isTrainingShared = !page.notShared.includes('training');
  const hasBlood = page.bloodTests.panels.length > 0;
  const firstName = page.athlete.name.split(' ')[0] ?? page.athlete.name;
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
      <div className="grid min-w-0 gap-4">
        {!isUrgent && <StateCard page={page} firstName={firstName} />}
        {prompts}
        <RankingCard page={page} />
        <HowItIsCard page={page} />
        <Ladder page={page} />
        {hasBlood && <BloodCard page={page} />}
      </div>
      <div className="grid min-w-0 gap-4">
        <LoadChart
          days={page.series}
          trainingShared={isTrainingShared}
          wellnessShared={!page.notShared.includes('wellness')}
        />
        {mayNote && isTrainingShared && (
          <SilentDaysCard clubId={clubId} athleteId={athleteId} stretches={quietStretches(page.series, page.on)} />
        )}
        <FuelingCard page={page} />
        {!hasBlood && <BloodCard page={page} />}
        {mayNote && (
          <ObserveCard
            clubId={clubId}
            athleteId={athleteId}
            today={today}
            dropWords={drop.shared ? standForCoach(drop, firstName) : null}
          />
        )}
        <NotSharedCard categories={page.notShared} firstName={firstName} />
        <DataNotesCard notes={page.dataNotes} />
      </div>
    </div>
  );
}
