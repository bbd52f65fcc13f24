import { atLeast, PROMPT_STEPS, PromptId, type Assessment, type AthleteId, type PromptStep } from '@freshlegs/domain';
import { takeRole } from '@freshlegs/db';
import { PROMPT_FROM } from '@freshlegs/rules';
import { assessAthletes } from '../assessment/assess-athletes.ts';
import { byAthlete } from '../assessment/by-athlete.ts';
import type { Actor, AuthorizedAthlete, AuthorizedSquad, ClubScope } from '../core/context.ts';
import { dayIn, zoneRows } from '../fact/athlete-day.ts';
import type { ZoneFrom } from '../core/context.ts';
import { promptsOfSquad } from '../referral/list-prompts.ts';
import { ledgerOf } from '../referral/queries.ts';
import { reconcileLedgers } from '../referral/reconcile-ledgers.ts';
import { stepPrompt } from '../referral/step-prompt.ts';
import { DEMO_ZONE, runtimeOn } from './demo-clock.ts';

/** A squad of the demo with the person who coaches it. */
export interface CoachedSquad {
  readonly coach: Actor;
  readonly squad: AuthorizedSquad;
  readonly athletes: readonly HandledAthlete[];
}

export interface HandledAthlete {
  /** As the coach stands to the athlete. */
  readonly who: AuthorizedAthlete;
  readonly handled: PromptStep | null;
}

type Living = Omit<ClubScope, 'actor'> & { readonly clubId: string };

/** Stories begin within the last six weeks: evenings from then on, three days apart, the last one yesterday. */
const STEP_DAYS = 3;
const EVENINGS = Array.from({ length: 14 }, (_, index) => -1 - STEP_DAYS * (13 - index));
/** From this day on coaches go through the prompts of their squad on those days. */
const COACHES_FROM = -16;

/**
 * Lets the last weeks pass: athletes are judged on their days with what was entered up to then, prompts open on the day
 * on which they arose, and coaches take the next step with those of athletes whom they look after. Today is left to the
 * caller. Facts are written already.
 */
export async function liveLedger(living: Living, squads: readonly CoachedSquad[]): Promise<void> {
  const { tx, clubId, runtime } = living;
  const ids = squads.flatMap(({ athletes }) => athletes.map(({ who }) => who.athleteId));
  await asEngine(living);
  const past = new PastDays(
    living,
    byAthlete(await zoneRows(tx, clubId, ids), (row) => row.athleteId),
  );
  let before = new Map<AthleteId, string>();
  for (const day of EVENINGS) {
    await asEngine(living);
    const judged = await past.judge(ids, day);
    const now = new Map([...judged].map(([id, assessment]) => [id, urgentCodes(assessment)]));
    // Only of those in whose prompts something moved in between it matters on which day it did.
    const moved = ids.filter((id) => (now.get(id) ?? '') !== (before.get(id) ?? ''));
    for (let between = day - STEP_DAYS + 1; between < day && moved.length > 0; between++)
      await past.reconcile(await past.judge(moved, between), between);
    if (day >= COACHES_FROM) {
      for (const squad of squads) await goThroughPrompts({ ...living, runtime: runtimeOn(runtime, day, 18) }, squad);
      await asEngine(living);
    }
    await past.reconcile(judged, day);
    before = now;
  }
}

const asEngine = async ({ tx, clubId }: Living): Promise<void> => takeRole(tx, 'engine', { clubId });

const urgentCodes = ({ findings }: Assessment): string =>
  findings
    .filter(({ urgency }) => atLeast(urgency, PROMPT_FROM))
    .map(({ code, urgency }) => `${code} ${urgency}`)
    .toSorted()
    .join();

type Assessments = ReadonlyMap<AthleteId, Assessment>;

/** Evenings of the story, seen by the engine. */
class PastDays {
  constructor(
    private readonly living: Living,
    private readonly zones: (athleteId: string) => readonly ZoneFrom[],
  ) {}

  async judge(ids: readonly AthleteId[], day: number): Promise<Assessments> {
    const at = this.evening(day).now();
    return this.assess(
      ids.map((athleteId) => {
        const { zone, today } = dayIn(this.zones(athleteId), at, DEMO_ZONE);
        return { athleteId, asOf: today, zone };
      }),
    );
  }

  async reconcile(judged: Assessments, day: number): Promise<void> {
    const { tx, clubId } = this.living;
    const runtime = this.evening(day);
    const zoneOf = (athleteId: AthleteId) => dayIn(this.zones(athleteId), runtime.now(), DEMO_ZONE).zone;
    const entries = await ledgerOf(tx, clubId, [...judged.keys()], 'all');
    await reconcileLedgers({ runtime, tx, clubId }, judged, entries, async (days) =>
      this.assess(days.map(({ athleteId, on }) => ({ athleteId, asOf: on, zone: zoneOf(athleteId) }))),
    );
  }

  private evening(day: number) {
    return runtimeOn(this.living.runtime, day, 21);
  }

  private async assess(asked: Parameters<typeof assessAthletes>[2]): Promise<Assessments> {
    const { tx, clubId } = this.living;
    return new Map([...(await assessAthletes(tx, clubId, asked))].map(([id, { assessment }]) => [id, assessment]));
  }
}

/** One step a visit, up to where the story says that things stand. */
async function goThroughPrompts(living: Living, { coach, squad, athletes }: CoachedSquad): Promise<void> {
  const { tx, clubId, runtime } = living;
  await takeRole(tx, 'app', { clubId, userId: coach.userId });
  const scope: ClubScope = { runtime, tx, actor: coach };
  for (const prompt of await promptsOfSquad(scope, squad)) {
    const athlete = athletes.find(({ who }) => who.athleteId === prompt.athleteId);
    if (!athlete?.handled) continue;
    const wanted = PROMPT_STEPS.slice(0, PROMPT_STEPS.indexOf(athlete.handled) + 1);
    const step = wanted.find((one) => prompt.canStep.includes(one));
    if (step) await stepPrompt(scope, athlete.who, { promptId: PromptId.parse(prompt.id), step });
  }
}
