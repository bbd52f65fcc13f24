import type { Metadata } from 'next';
import { CoachViewPage } from '../../../../../../features/athlete-side/coach-view/coach-view-page.tsx';
import { openOwn } from '../../../../../../features/athlete-side/open-own.ts';
import { orNotFound } from '../../../../../../server/caller.ts';

export const metadata: Metadata = { title: 'What the medical staff sees' };

export default async function SeenByMedicalPage({ params }: PageProps<'/c/[clubId]/me/coach-view/medical'>) {
  const { api, clubId, base } = await openOwn(params);
  return (
    <CoachViewPage base={base} page={await orNotFound(api.assessment.seeAsMyCoach({ clubId, audience: 'medical' }))} />
  );
}
