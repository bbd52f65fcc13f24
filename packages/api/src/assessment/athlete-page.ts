import { redact, sees, type ViewerGrants } from '@freshlegs/access';
import type { Tx } from '@freshlegs/db';
import { AppError, addDays, emergencyNumberOf, type AthleteId, type LocalDate } from '@freshlegs/domain';
import { panelViews } from '../blood-test/panel-views.ts';
import { panelsOf, resultsOf } from '../blood-test/queries.ts';
import { grantsOf, viewerGrantsOf } from '../consent/queries.ts';
import { auditRead } from '../core/audit.ts';
import { clubSettings, type ClubSettings } from '../core/club-settings.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { towardsAthlete } from '../core/procedures.ts';
import { athleteDay, type AthleteDay } from '../fact/athlete-day.ts';
import { loadLedger } from '../referral/load-prompts.ts';
import { promptViews } from '../referral/prompt-views.ts';
import { assessAthletes, type Judgement } from './assess-athletes.ts';
import { firstNameOf, type Reading } from './explain-view.ts';
import { judgeToday, keptOn } from './judge-today.ts';
import { keepAssessments } from './keep-rows.ts';
import type { AthletePage } from './model.ts';
import { pageOf } from './page-of.ts';
import { standingsOf, type EngineScope } from './standing.ts';
import { grantsOfAudience, SELF } from './viewer.ts';

const OLDEST_DAYS = 3 * 366;

/** How an athlete's page is asked for: a past day evaluates today's facts, rules and consents on that day. */
export interface PageInput {
  readonly asOf: LocalDate | null;
}

/** Everything about one athlete that this viewer may see, with evidence for and against and what is missing. */
export async function athletePage(scope: ClubScope, who: AuthorizedAthlete, { asOf }: PageInput): Promise<AthletePage> {
  const [known, grants] = await Promise.all([
    pageScope(scope, who),
    grantsOf(scope.tx, scope.actor.clubId, [who.athleteId]),
  ]);
  const given = grants.get(who.athleteId) ?? [];
  const viewer = who.relation.isSelf ? SELF : viewerGrantsOf(scope.actor, who, given, known.day.today, known.settings);
  const page = await renderPage(scope, who, viewer, {
    ...known,
    asOf: asOf ?? known.day.today,
    audience: viewer.self ? 'athlete' : 'coach',
  });
  await auditRead(scope, {
    action: 'assessment.athlete-page',
    athleteIds: [who.athleteId],
    categories: [...viewer.granted],
  });
  return page;
}

/** What the athlete's coaches, or the medical staff, see of the athlete: the same page with their grants. */
export async function seeAsMyCoach(
  scope: ClubScope,
  who: AuthorizedAthlete,
  { audience }: { readonly audience: 'coaches' | 'medical' },
): Promise<AthletePage> {
  const known = await pageScope(scope, who);
  const viewer = await grantsOfAudience(scope, who.athleteId, audience, known.day.today, known.settings);
  return renderPage(scope, who, viewer, { ...known, asOf: known.day.today, audience: 'coach' });
}

interface PageScope {
  readonly day: AthleteDay;
  readonly settings: ClubSettings;
}

async function pageScope(scope: ClubScope, who: AuthorizedAthlete): Promise<PageScope> {
  return { day: athleteDay(scope, who), settings: await clubSettings(scope) };
}

async function renderPage(
  scope: ClubScope,
  who: AuthorizedAthlete,
  viewer: ViewerGrants,
  asked: PageScope & { readonly asOf: LocalDate; readonly audience: 'coach' | 'athlete' },
): Promise<AthletePage> {
  const { day, settings } = asked;
  refuseOtherTimes(asked.asOf, day.today);
  const [judgement, ledger] = await asEngineWithin(scope, async (tx) =>
    Promise.all([
      asked.asOf === day.today
        ? judgementToday({ runtime: scope.runtime, tx, clubId: who.clubId, settings }, who.athleteId, day)
        : judgementOn(tx, who, asked.asOf, day.zone),
      loadLedger(tx, who.clubId, [who.athleteId], 'all'),
    ]),
  );
  const reading: Reading = {
    audience: asked.audience,
    asOf: asked.asOf,
    name: firstNameOf(who.name),
    emergencyNumber: emergencyNumberOf(settings.country),
  };
  const reader = {
    athleteId: who.athleteId,
    athleteName: who.name,
    viewer,
    actor: towardsAthlete(scope.actor, who),
    reading,
  };
  return pageOf({
    who,
    day,
    viewer,
    reading,
    charts: judgement.charts,
    assessment: redact(judgement.assessment, viewer),
    prompts: promptViews(ledger(who.athleteId), reader),
    bloodTests: await bloodTestsFor(scope, who, viewer, asked.asOf),
  });
}

/** The kept assessment, or a new one, which is kept then. */
async function judgementToday(scope: EngineScope, athleteId: AthleteId, day: AthleteDay): Promise<Judgement> {
  const kept = await keptOn(scope, athleteId, day);
  if (kept) return kept;
  const { of, anew } = await judgeToday(scope, await standingsOf(scope, [athleteId]));
  await keepAssessments(scope, anew, of, 'not-yet');
  return judged(of.get(athleteId));
}

/** Today's facts, judged on a day that is over; not kept. */
const judgementOn = async (tx: Tx, who: AuthorizedAthlete, asOf: LocalDate, zone: string): Promise<Judgement> =>
  judged((await assessAthletes(tx, who.clubId, [{ athleteId: who.athleteId, asOf, zone }])).get(who.athleteId));

function judged(judgement: Judgement | undefined): Judgement {
  if (!judgement) throw new Error('An athlete that was asked for is assessed.');
  return judgement;
}

function refuseOtherTimes(asOf: LocalDate, today: LocalDate): void {
  if (asOf > today)
    throw new AppError('BAD_INPUT', 'This day has not come yet. Please choose today or an earlier day.');
  if (asOf < addDays(today, -OLDEST_DAYS))
    throw new AppError('BAD_INPUT', 'Please choose a day of the last three years.');
}

async function bloodTestsFor(
  { tx }: ClubScope,
  who: AuthorizedAthlete,
  viewer: ViewerGrants,
  asOf: LocalDate,
): Promise<AthletePage['bloodTests']> {
  if (!sees(viewer, 'blood_values')) return { shared: false, panels: [] };
  const panels = (await panelsOf(tx, who)).filter((panel) => panel.collectedOn <= asOf);
  const results = await resultsOf(
    tx,
    who,
    panels.map((panel) => panel.id),
  );
  return { shared: true, panels: panelViews(panels, results) };
}
