import { createHash } from 'node:crypto';
import {
  addDays,
  dayNumber,
  LabPanelId,
  RunId,
  type CheckInInput,
  type LabResultInput,
  type LocalDate,
  type LogRunInput,
} from '@freshlegs/domain';
import type { Fact } from '@freshlegs/synthetic';
import { demoInstantOn, DEMO_ZONE, STORY_DAYS } from './demo-clock.ts';
import type { WrittenBloodTest, WrittenLife, WrittenRun } from './written-life.ts';

/** What somebody whose life is written by hand entered, day by day. The last day has no session yet. */
export function factsOfWrittenLife(persona: string, life: WrittenLife, today: LocalDate): readonly Fact[] {
  const first = addDays(today, 1 - STORY_DAYS);
  const facts: Fact[] = [{ kind: 'profile', on: first, fact: 'birthDate', value: life.birthDate }];
  for (const [fact, value] of Object.entries(life.facts) as [keyof typeof life.facts, string | number | boolean][])
    facts.push({ kind: 'profile', on: first, fact, value });
  for (let day = 1 - STORY_DAYS; day <= 0; day++) facts.push(...factsOfDay(life, new WrittenDay(persona, today, day)));
  return facts;
}

/** One day of one person's story. */
class WrittenDay {
  readonly on: LocalDate;
  readonly weekday: number;

  constructor(
    readonly persona: string,
    today: LocalDate,
    readonly day: number,
  ) {
    this.on = addDays(today, day);
    // 1970-01-01 was a Thursday.
    this.weekday = (dayNumber(this.on) + 3) % 7;
  }

  /** The same id for the same person, day and thing: the story is the same however often it is written. */
  id(thing: string): string {
    const hex = createHash('sha256').update(`${this.persona}|${this.on}|${thing}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

function factsOfDay(life: WrittenLife, at: WrittenDay): Fact[] {
  const { day, on, weekday } = at;
  const facts: Fact[] = [];
  const { away, form, bloodTest, seen } = life;
  const silent = away !== undefined && day >= -away.daysAgo && day < away.days - away.daysAgo;
  const run = day === 0 || silent ? null : life.runOn(day, weekday);
  if (!silent) facts.push({ kind: 'check-in', on, input: checkInOf(life, at, run === null && day !== 0) });
  if (run) facts.push({ kind: 'session', on, input: runInput(run, at) });
  if (away && day === away.days - away.daysAgo) {
    facts.push({ kind: 'rest', on, input: { from: addDays(on, -away.days), to: addDays(on, -1) } });
  }
  if (form?.daysAgo === -day) {
    const input = { on, zone: DEMO_ZONE, answers: [...form.answers] };
    facts.push({ kind: 'symptoms', on, input });
  }
  if (bloodTest?.daysAgo === -day) facts.push({ kind: 'blood-test', on, input: bloodTestInput(bloodTest, at) });
  if (seen?.daysAgo === -day) {
    const input = { id: at.id('seen'), on, kind: seen.kind, present: seen.present };
    facts.push({ kind: 'observation', on, input });
  }
  return facts;
}

function checkInOf(life: WrittenLife, { day, on, weekday }: WrittenDay, rest: boolean): CheckInInput {
  const { heaviness, soreness, sleepH } = life.feelingOn(day, weekday);
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
    carbG: life.carbG ?? null,
    carbComplete: life.carbG === undefined ? null : true,
    illness: 'none',
    rest,
  };
}

const PERCENT_OF_KM = [97, 102, 99, 103, 98, 101, 100];

function runInput(run: WrittenRun, at: WrittenDay): LogRunInput {
  const week = Math.floor((dayNumber(at.on) + 3) / 7);
  const distanceM = Math.round(run.km * 10 * (PERCENT_OF_KM[week % PERCENT_OF_KM.length] ?? 100));
  return {
    id: RunId.parse(at.id('run')),
    sport: 'run',
    otherType: null,
    on: at.on,
    startAt: demoInstantOn(at.on, 17).toISOString(),
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

function bloodTestInput(test: WrittenBloodTest, at: WrittenDay) {
  const results = test.results.map((result): LabResultInput => {
    const [refLow, refHigh] = test.intervals[result.analyte] ?? [null, null];
    return { ...result, comparator: null, refLow, refHigh, confirmed: false };
  });
  return {
    id: LabPanelId.parse(at.id('blood-test')),
    collectedOn: at.on,
    collectedAt: demoInstantOn(at.on, 8).toISOString(),
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
