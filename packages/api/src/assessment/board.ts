import { sees } from '@freshlegs/access';
import { urgencyRank, type LocalDate } from '@freshlegs/domain';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import { promptViews } from '../referral/prompt-views.ts';
import { causeState } from './cause-views.ts';
import { heavinessDays } from './day-series.ts';
import { findingViews } from './explain-view.ts';
import type { Board, BoardRow } from './model.ts';
import { stateView } from './state-view.ts';
import { viewSquad, type SquadAthleteView, type SquadView } from './view-squad.ts';

const HEAVINESS_DAYS = 28;

/** The squad at a glance, those who need attention first. Each row holds only what its athlete shares with the viewer. */
export async function board(scope: ClubScope, squad: AuthorizedSquad): Promise<Board> {
  const view = await viewSquad(scope, squad);
  const rows = view.athletes.map((athlete) => rowOf(athlete, view)).toSorted(byAttention);
  await auditRead(scope, {
    action: 'assessment.board',
    athleteIds: view.athletes.map((athlete) => athlete.member.athleteId),
    categories: [...new Set(view.athletes.flatMap((athlete) => [...athlete.viewer.granted]))],
    squadId: squad.squadId,
  });
  return { squad: { id: squad.squadId, name: squad.name }, generatedAt: scope.runtime.now().toISOString(), rows };
}

function rowOf(athlete: SquadAthleteView, { ledger }: SquadView): BoardRow {
  const { assessment, viewer, record, day, member, reading } = athlete;
  const findings = findingViews(assessment, reading);
  const prompts = promptViews(ledger.of(member.athleteId), athlete);
  const wellness = sees(viewer, 'wellness');
  return {
    athleteId: member.athleteId,
    name: member.name,
    on: day.today,
    claimed: member.userId !== null,
    state: stateView(assessment, findings, reading),
    stopTraining: assessment.stopTraining,
    heaviness: { shared: wellness, days: wellness ? heavinessDays(record, day.today, HEAVINESS_DAYS) : [] },
    load: loadOf(athlete),
    fuel: causeState(assessment, findings, ['glycogen', 'hydration', 'electrolytes']),
    iron: causeState(assessment, findings, ['iron']),
    b12: causeState(assessment, findings, ['vitamin-b12']),
    lastCheckIn: { shared: wellness, on: wellness ? lastCheckIn(record.checkIns) : null },
    prompt: prompts[0] ?? null,
    openPrompts: prompts.length,
    notShared: [...assessment.notShared],
  };
}

function loadOf({ assessment, viewer }: SquadAthleteView): BoardRow['load'] {
  const metric = (name: string) => {
    const value = assessment.metrics[name];
    return typeof value === 'number' ? value : null;
  };
  const shared = sees(viewer, 'training');
  const weekKm = metric('ramp.w1Km');
  const missing = assessment.causes.find((cause) => cause.cause === 'load-raised-too-quickly')?.missing[0] ?? null;
  return {
    shared,
    weekKm,
    usualKm: metric('ramp.refKm'),
    percent: metric('ramp.pct'),
    missing: shared && weekKm === null ? (missing?.sentence ?? 'Not enough data to judge.') : null,
  };
}

const lastCheckIn = (checkIns: readonly { readonly on: LocalDate }[]): LocalDate | null =>
  checkIns.map((day) => day.on).reduce<LocalDate | null>((last, on) => (last === null || on > last ? on : last), null);

/** The more urgent first (its prompt counts too); too little data before "nothing found"; then by name. */
function byAttention(a: BoardRow, b: BoardRow): number {
  return attention(b) - attention(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function attention({ state, prompt }: BoardRow): number {
  const own = state.level === 'unknown' ? 0.5 : state.level === 'not-shared' ? 0.25 : urgencyRank(state.level);
  return Math.max(own, prompt === null ? 0 : urgencyRank(prompt.urgency));
}
