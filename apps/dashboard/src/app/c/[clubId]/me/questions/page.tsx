import { localDate, localDateOf } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { standForAthlete } from '../../../../../features/athlete-side/performance-drop/drop-words.ts';
import { SayDrop } from '../../../../../features/athlete-side/performance-drop/say-drop.tsx';
import { seersOf } from '../../../../../features/athlete-side/profile/who-sees.ts';
import { QuestionnaireList } from '../../../../../features/athlete-side/questions/questionnaire-list.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
import { Card } from '../../../../../ui/card.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';
import { TextLink } from '../../../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Questions about your legs' };

export default async function QuestionsPage({ params }: PageProps<'/c/[clubId]/me/questions'>) {
  const { api, clubId, athleteId, base } = await openOwn(params);
  const [{ questionnaires }, { zone }, sharing, drop] = await orNotFound(
    Promise.all([
      api.questionnaire.current({ clubId }),
      api.profile.get({ clubId, athleteId }),
      api.consent.get({ clubId }),
      api.observation.performanceDrop({ clubId, athleteId }),
    ]),
  );
  const seers = seersOf(sharing);
  const today = localDate(localDateOf(new Date(), zone));
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Questions about your legs"
        intro={
          <>
            Answer what sounds like you; leave the rest. What your answers mean stands under{' '}
            <TextLink href={`${base}/why`}>Why are my legs heavy?</TextLink> Seen by: {seers.symptoms}.
          </>
        }
        back={{ href: `${base}/health`, label: 'Health' }}
      />
      <div className="grid gap-4">
        <QuestionnaireList base={base} answered={questionnaires} />
        <Card
          title="Have your times dropped?"
          intro={`Over some weeks, although you train. It counts when your coach sees it too. Seen by: ${seers.training}.`}
        >
          {standForAthlete(drop) && <p className="text-sm">{standForAthlete(drop)}</p>}
          <SayDrop clubId={clubId} server={{ zone, today }} />
        </Card>
      </div>
    </div>
  );
}
