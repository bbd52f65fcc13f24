import { createHash } from 'node:crypto';
import {
  addDays,
  dayNumber,
  type CheckInInput,
  type LabPanelId,
  type LabResultInput,
  type LocalDate,
  type LogRunInput,
  type RunId,
} from '@freshlegs/domain';
import { recordCheckIn } from '../check-in/record-check-in.ts';
import { logBloodTest } from '../blood-test/log-blood-test.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { newFactBatch, type FactScope } from '../fact/fact-batch.ts';
import { finishFactBatch } from '../fact/record-fact.ts';
import { logRun } from '../run/log-run.ts';
import { reportSymptoms } from '../symptom/report-symptoms.ts';
import { demoInstant, DEMO_ZONE, demoToday, runtimeOn } from './demo-clock.ts';
import type { DemoAthlete, DemoBloodTest, DemoRun } from './demo-person.ts';

/** Days of history: the rules look back 60 days, and charts eight weeks. */
export const STORY_DAYS = 83;
/** The days on which the athlete is judged while the story goes, so that prompts have a past. */
const JUDGED_ON: readonly number[] = [-28, -21, -14, -7, -3, 0];

/** Writes what an athlete logged, day by day, through the use cases that people use; judged once a week. */
export async function writeStory(scope: ClubScope, who: AuthorizedAthlete, person: DemoAthlete): Promise<void> {
  const factBatch = newFactBatch();
  for (let day = -STORY_DAYS; day <= 0; day++) {
    const morning: FactScope = { ...scope, runtime: runtimeOn(scope.runtime, day, 7), factBatch };
    const evening: FactScope = { ...scope, runtime: runtimeOn(scope.runtime, day, 20), factBatch };
    await writeDay(morning, evening, who, person, new StoryDay(scope, person, day));
    if (JUDGED_ON.includes(day)) await finishFactBatch(evening);
  }
}

/** One day of one person's story. */
class StoryDay {
  readonly on: LocalDate;
  readonly weekday: number;

  constructor(
    readonly scope: ClubScope,
    readonly person: DemoAthlete,
    readonly day: number,
  ) {
    this.on = addDays(demoToday(scope.runtime), day);
    // 1970-01-01 was a Thursday.
    this.weekday = (dayNumber(this.on) + 3) % 7;
  }

  /** The same id for the same person, day and thing: the story is the same however often it is written. */
  id(thing: string): string {
    const hex = createHash('sha256')
      .update(`${this.person.persona}|${this.on}|${thing}|${this.scope.actor.clubId}`)
      .digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

async function writeDay(
  morning: FactScope,
  evening: FactScope,
  who: AuthorizedAthlete,
  person: DemoAthlete,
  at: StoryDay,
): Promise<void> {
  const { day, on, weekday } = at;
  const run = day === 0 ? null : person.runOn(day, weekday);
  await recordCheckIn(morning, who, checkInOf(person, at, run === null && day !== 0));
  if (run) await logRun(evening, who, runInput(run, at));
  if (person.form?.daysAgo === -day) {
    await reportSymptoms(evening, who, { id: at.id('form'), on, zone: DEMO_ZONE, answers: [...person.form.answers] });
  }
  if (person.bloodTest?.daysAgo === -day) await logBloodTest(evening, who, bloodTestInput(person.bloodTest, at));
}

function checkInOf(person: DemoAthlete, { day, on, weekday }: StoryDay, rest: boolean): CheckInInput {
  const { heaviness, soreness, sleepH } = person.feelingOn(day, weekday);
  const item = [3, 2, 3, 2, 3, 2, 2][weekday] ?? 2;
  return {
    on,
    zone: DEMO_ZONE,
    heaviness,
    soreness,
    focalPain: null,
    sleepH,
    sleepQuality: item,
    fatigue: item,
    stress: item,
    muscleSoreness: item,
    restingPulseBpm: null,
    rmssdMs: null,
    urineColor: null,
    carbG: person.carbG ?? null,
    carbComplete: person.carbG === undefined ? null : true,
    illness: 'none',
    rest,
  };
}

const PERCENT_OF_KM = [97, 102, 99, 103, 98, 101, 100];

function runInput(run: DemoRun, at: StoryDay): LogRunInput {
  const week = Math.floor((dayNumber(at.on) + 3) / 7);
  const distanceM = Math.round(run.km * 10 * (PERCENT_OF_KM[week % PERCENT_OF_KM.length] ?? 100));
  return {
    id: at.id('run') as RunId,
    sport: 'run',
    otherType: null,
    on: at.on,
    startAt: demoInstant(at.scope.runtime, at.day, 17).toISOString(),
    zone: DEMO_ZONE,
    distanceM,
    timerS: Math.round((distanceM / 1000) * run.paceSecPerKm),
    avgHrBpm: null,
    avgCadenceSpm: null,
    ascentM: null,
    descentM: null,
    details: {
      rpe: run.rpe,
      highIntensityMin: run.highIntensityMin ?? null,
      tags: [...(run.tags ?? [])],
      preCarbG: null,
      duringCarbG: run.duringCarbG ?? null,
      recoveryCarbG: null,
      hoursToNextSession: null,
      fluidMl: run.fluidMl ?? null,
      sodiumMg: null,
      urineMl: null,
      massPreG: null,
      massPostG: null,
      note: run.note ?? null,
    },
  };
}

function bloodTestInput(test: DemoBloodTest, at: StoryDay) {
  const results = test.results.map((result): LabResultInput => {
    const [refLow, refHigh] = test.intervals[result.analyte] ?? [null, null];
    return { ...result, comparator: null, refLow, refHigh, confirmed: false };
  });
  return {
    id: at.id('blood-test') as LabPanelId,
    collectedOn: at.on,
    collectedAt: demoInstant(at.scope.runtime, at.day, 8).toISOString(),
    zone: DEMO_ZONE,
    laboratory: test.laboratory,
    context: {
      hardExerciseHoursBefore: null,
      marathonPlusDaysBefore: null,
      illnessWithin14Days: false,
      takingIron: false,
      takingB12: false,
    },
    results,
  };
}
