import 'server-only';
import { AthleteId } from '@freshlegs/domain';
import { notFound } from 'next/navigation';
import { openClub } from '../../server/open-club.ts';

/** What an athlete's page starts with: the club and the reader's own athlete record. Without one: page "not found". */
export async function openOwn(params: Promise<{ clubId: string }>) {
  const opened = await openClub(params);
  const athleteId = AthleteId.safeParse(opened.club.athleteId);
  if (!athleteId.success) notFound();
  return { ...opened, athleteId: athleteId.data, base: `/c/${opened.clubId}/me` };
}
