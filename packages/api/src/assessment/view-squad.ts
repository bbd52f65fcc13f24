import type { ViewerGrants } from '@freshlegs/access';
import { emergencyNumberOf, type AthleteId } from '@freshlegs/domain';
import { clubSettings, type ClubSettings } from '../core/club-settings.ts';
import type { AuthorizedSquad, ClubScope, Relation } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { dayIn, zoneRows, type AthleteDay } from '../fact/athlete-day.ts';
import { loadLedger, type Ledger } from '../referral/load-prompts.ts';
import type { PromptReader } from '../referral/prompt-views.ts';
import { firstNameOf, type Reading } from './explain-view.ts';
import { athletesOf, type SquadMember } from './squad-queries.ts';
import { grantsOfViewer, SELF } from './viewer.ts';

export interface SquadView {
  /** For each athlete what the viewer may see of them. */
  readonly readers: readonly PromptReader[];
  readonly ledger: Ledger;
}

/** The ledger of a squad and how the actor may read it. A fixed number of statements, whatever the number of athletes. */
export async function viewSquad(scope: ClubScope, squad: AuthorizedSquad): Promise<SquadView> {
  const settings = await clubSettings(scope);
  const members = await athletesOf(scope.tx, squad);
  const ids = members.map((member) => member.athleteId);
  const days = await daysOf(scope, ids, settings);
  const viewed = members.map((member) => ({
    athleteId: member.athleteId,
    today: dayOf(days, member.athleteId).today,
    relation: relationOf(scope, squad, member),
  }));
  const grants = await grantsOfViewer(scope, viewed, settings);
  const ledger = await asEngineWithin(scope, async (tx) => loadLedger(tx, squad.clubId, ids, 'open'));
  const readers = members.map((member) => {
    const relation = relationOf(scope, squad, member);
    const viewer = relation.isSelf ? SELF : (grants.get(member.athleteId) ?? NOTHING);
    return readerOf(scope, member, {
      day: dayOf(days, member.athleteId),
      relation,
      viewer,
      settings,
    });
  });
  return { readers, ledger };
}

const NOTHING: ViewerGrants = { granted: new Set(), self: false };

async function daysOf(
  scope: ClubScope,
  ids: readonly AthleteId[],
  settings: ClubSettings,
): Promise<ReadonlyMap<string, AthleteDay>> {
  const rows = await zoneRows(scope.tx, scope.actor.clubId, ids);
  const now = scope.runtime.now();
  return new Map(
    ids.map((id) => [
      id,
      dayIn(
        rows.filter((row) => row.athleteId === id),
        now,
        settings.zone,
      ),
    ]),
  );
}

function dayOf(days: ReadonlyMap<string, AthleteDay>, id: string): AthleteDay {
  const day = days.get(id);
  if (!day) throw new Error('Every athlete of the squad has a day.');
  return day;
}

const relationOf = ({ actor }: ClubScope, squad: AuthorizedSquad, member: SquadMember): Relation => ({
  isSelf: member.athleteId === actor.athleteId,
  coachesAthlete: squad.coachesIt,
  isMedical: actor.roles.includes('medical'),
  unclaimed: member.userId === null,
});

interface Standing {
  readonly day: AthleteDay;
  readonly relation: Relation;
  readonly viewer: ViewerGrants;
  readonly settings: ClubSettings;
}

function readerOf(
  { actor }: ClubScope,
  member: SquadMember,
  { day, relation, viewer, settings }: Standing,
): PromptReader {
  const reading: Reading = {
    audience: relation.isSelf ? 'athlete' : 'coach',
    asOf: day.today,
    name: firstNameOf(member.name),
    emergencyNumber: emergencyNumberOf(settings.country),
  };
  return {
    athleteId: member.athleteId,
    athleteName: member.name,
    viewer,
    actor: {
      roles: actor.roles,
      isSelf: relation.isSelf,
      coachesIt: relation.coachesAthlete,
      unclaimed: relation.unclaimed,
    },
    reading,
  };
}
