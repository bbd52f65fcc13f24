import { localDate, localDateOf, QUESTIONNAIRES, QUESTIONNAIRE_NAMES } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openOwn } from '../../../../../../features/athlete-side/open-own.ts';
import { QuestionnaireForm } from '../../../../../../features/athlete-side/questions/questionnaire-form.tsx';
import { formatDayAgo } from '../../../../../../format/dates.ts';
import { orNotFound } from '../../../../../../server/caller.ts';
import { PageHeader } from '../../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Questions about your legs' };

export default async function QuestionnairePage({ params }: PageProps<'/c/[clubId]/me/questions/[name]'>) {
  const { api, clubId, athleteId, base } = await openOwn(params);
  const { name: asked } = await params;
  const name = QUESTIONNAIRE_NAMES.find((one) => one === asked) ?? notFound();
  const [{ questionnaires }, { zone }] = await orNotFound(
    Promise.all([api.questionnaire.current({ clubId }), api.profile.get({ clubId, athleteId })]),
  );
  const today = localDate(localDateOf(new Date(), zone));
  const last = questionnaires.find((one) => one.name === name);
  const counts = last?.stillCounts === true ? last : null;
  const { title, intro } = QUESTIONNAIRES[name];
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={title}
        intro={intro}
        back={{ href: `${base}/questions`, label: 'Questions about your legs' }}
      />
      <QuestionnaireForm
        clubId={clubId}
        name={name}
        server={{ zone, today }}
        current={counts?.answers ?? {}}
        answered={counts && formatDayAgo(counts.on, today)}
      />
    </div>
  );
}
