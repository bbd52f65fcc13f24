import { emergencyNumberOf, urgencyRank } from '@freshlegs/domain';
import { firstNameOf } from '../assessment/explain-view.ts';
import type { PromptView } from '../assessment/model.ts';
import { viewSquad } from '../assessment/view-squad.ts';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { AuthorizedAthlete, AuthorizedSquad, ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { towardsAthlete } from '../core/procedures.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import { loadLedger } from './load-prompts.ts';
import { promptViews } from './prompt-views.ts';

/** The open prompts of a squad, the most urgent and then the oldest first. */
export async function promptsOfSquad(scope: ClubScope, squad: AuthorizedSquad): Promise<PromptView[]> {
  const { readers, ledger } = await viewSquad(scope, squad);
  const prompts = readers.flatMap((reader) => promptViews(ledger(reader.athleteId), reader));
  await auditRead(scope, {
    action: 'referral.of-squad',
    athleteIds: readers.map((reader) => reader.athleteId),
    categories: [...new Set(readers.flatMap((reader) => [...reader.viewer.granted]))],
    squadId: squad.squadId,
  });
  return prompts.toSorted(
    (a, b) => urgencyRank(b.urgency) - urgencyRank(a.urgency) || (a.openedOn < b.openedOn ? -1 : 1),
  );
}

/** All prompts of an athlete, open ones first. */
export async function promptsOfAthlete(scope: ClubScope, who: AuthorizedAthlete): Promise<PromptView[]> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  const { country } = await clubSettings(scope);
  const ledger = await asEngineWithin(scope, async (tx) => loadLedger(tx, who.clubId, [who.athleteId], 'all'));
  await auditRead(scope, {
    action: 'referral.of-athlete',
    athleteIds: [who.athleteId],
    categories: [...viewer.granted],
  });
  return promptViews(ledger(who.athleteId), {
    athleteId: who.athleteId,
    athleteName: who.name,
    viewer,
    actor: towardsAthlete(scope.actor, who),
    reading: {
      audience: viewer.self ? 'athlete' : 'coach',
      asOf: today,
      name: firstNameOf(who.name),
      emergencyNumber: emergencyNumberOf(country),
    },
  });
}
