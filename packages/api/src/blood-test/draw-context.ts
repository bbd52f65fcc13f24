import { and, eq, gte, isNull, lte } from 'drizzle-orm';
import { addDays, daysBetween, type DrawContext, type LocalDate } from '@freshlegs/domain';
import { checkIn, run, type Tx } from '@freshlegs/db';
import { isSupplementTaken } from '../medicine/supplements.ts';
import { medicinesOf } from '../medicine/queries.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';

interface Draw {
  readonly collectedOn: LocalDate;
  readonly collectedAt: string | null;
}

const HARD_RPE = 7;
const LONG_RUN_M = 42_000;
const LONG_RUN_S = 3 * 3600;
const LOOK_BACK_DAYS = 42;

type Session = Pick<
  typeof run.$inferSelect,
  'on' | 'startAt' | 'timerS' | 'rpe' | 'distanceM' | 'tags' | 'highIntensityMin' | 'sport'
>;

/**
 * What the log says about the circumstances of a draw, as a suggestion that the athlete confirms: hard exercise in the
 * 24 hours before, a marathon or longer (or 3 hours), illness within 14 days, iron or B12 on the list of medicines. Null = the log does not say.
 */
export async function suggestDrawContext(
  { tx }: ClubScope,
  who: AuthorizedAthlete,
  draw: Draw,
): Promise<{ suggested: DrawContext; because: string[] }> {
  const sessions = await sessionsBefore(tx, who, draw.collectedOn);
  const illnesses = await illnessDays(tx, who, draw.collectedOn);
  const medicines = await medicinesOf(tx, who);
  const iron = isSupplementTaken(medicines, 'iron', draw.collectedOn);
  const b12 = isSupplementTaken(medicines, 'b12', draw.collectedOn);
  const hard = sessions
    .filter(isHard)
    .map((session) => hoursBefore(session, draw))
    .filter((hours) => hours !== null && hours >= 0 && hours <= 24);
  const long = sessions.filter(isMarathonPlus).map((session) => daysBetween(session.on as LocalDate, draw.collectedOn));
  const hardHours = hard.length > 0 ? Math.min(...(hard as number[])) : null;
  const longDays = long.length > 0 ? Math.min(...long) : null;
  const ill = illnesses.length > 0 ? true : null;
  return {
    suggested: {
      hardExerciseHoursBefore: hardHours,
      marathonPlusDaysBefore: longDays,
      illnessWithin14Days: ill,
      takingIron: iron,
      takingB12: b12,
    },
    because: [
      ...(hardHours === null ? [] : ['Your log has a hard session in the 24 hours before this draw.']),
      ...(longDays === null ? [] : ['Your log has a marathon or a session of 3 hours or more before this draw.']),
      ...(ill === null ? [] : ['You checked in as unwell in the 14 days before this draw.']),
      ...(iron === null ? [] : ['Your list of medicines has iron on that day.']),
      ...(b12 === null ? [] : ['Your list of medicines has vitamin B12 on that day.']),
    ],
  };
}

const isHard = ({ rpe, tags, highIntensityMin }: Session): boolean =>
  (rpe !== null && rpe >= HARD_RPE) ||
  (highIntensityMin !== null && highIntensityMin > 0) ||
  tags.some((tag) => tag === 'race' || tag === 'intervals');

const isMarathonPlus = ({ sport, distanceM, timerS }: Session): boolean =>
  timerS >= LONG_RUN_S || (sport === 'run' && distanceM !== null && distanceM >= LONG_RUN_M);

/** From the end of the session to the draw, whole hours rounded down; null when either has no time of day. */
function hoursBefore({ startAt, timerS }: Session, { collectedAt }: Draw): number | null {
  if (startAt === null || collectedAt === null) return null;
  return Math.floor((Date.parse(collectedAt) - startAt.getTime() - timerS * 1000) / 3_600_000);
}

async function sessionsBefore(tx: Tx, who: AuthorizedAthlete, on: LocalDate): Promise<readonly Session[]> {
  return tx
    .select({
      on: run.on,
      startAt: run.startAt,
      timerS: run.timerS,
      rpe: run.rpe,
      distanceM: run.distanceM,
      tags: run.tags,
      highIntensityMin: run.highIntensityMin,
      sport: run.sport,
    })
    .from(run)
    .where(
      and(
        eq(run.clubId, who.clubId),
        eq(run.athleteId, who.athleteId),
        isNull(run.deletedAt),
        gte(run.on, addDays(on, -LOOK_BACK_DAYS)),
        lte(run.on, on),
      ),
    );
}

async function illnessDays(tx: Tx, who: AuthorizedAthlete, on: LocalDate): Promise<readonly { readonly on: string }[]> {
  const rows = await tx
    .select({ on: checkIn.on, illness: checkIn.illness })
    .from(checkIn)
    .where(
      and(
        eq(checkIn.clubId, who.clubId),
        eq(checkIn.athleteId, who.athleteId),
        gte(checkIn.on, addDays(on, -14)),
        lte(checkIn.on, on),
      ),
    );
  return rows.filter((row) => row.illness === 'unwell' || row.illness === 'fever');
}
