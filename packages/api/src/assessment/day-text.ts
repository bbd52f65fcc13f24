import type { LocalDate } from '@freshlegs/domain';
import type { CheckIn, Hooper, Session } from '@freshlegs/rules';
import type { FactDay, Writable } from './fact-day.ts';
import { listOf, names, withMembers, type List } from './kept-lists.ts';

// Another order or member changes what is kept: see FORM in made-by.ts.
const DAY = names<Exclude<keyof FactDay, 'on'>>({ sessions: 1, checkIn: 1, rest: 1, focalPain: 1, fever: 1 });
const SESSION = names<Exclude<keyof Session, 'on'>>({
  sport: 1,
  zone: 1,
  source: 1,
  min: 1,
  tags: 1,
  km: 1,
  rpe: 1,
  startMs: 1,
  hrAvgBpm: 1,
  highIntensityMin: 1,
  cadencePerMin: 1,
  cadenceUnit: 1,
  shoe: 1,
  type: 1,
  preCarbG: 1,
  duringCarbG: 1,
  recoveryCarbG: 1,
  gapToNextH: 1,
  massPreKg: 1,
  massPostKg: 1,
  fluidL: 1,
  urineL: 1,
  attributeCount: 1,
  seq: 1,
  planned: 1,
});
const CHECK_IN = names<Exclude<keyof CheckIn, 'on'>>({
  heaviness: 1,
  soreness: 1,
  sleepH: 1,
  hooper: 1,
  restingPulseBpm: 1,
  rmssdMs: 1,
  carbG: 1,
  carbComplete: 1,
  urineColor: 1,
});
const HOOPER = names<keyof Hooper>({ sleep: 1, stress: 1, fatigue: 1, soreness: 1 });

/**
 * A day as it is kept: values without their names, for months of a whole squad are read at once, and would be three times
 * as long with them. The same day gives the same text.
 */
export function textOfDay(day: FactDay): string {
  const { sessions, checkIn } = day;
  const hooper = checkIn?.hooper;
  return JSON.stringify([
    day.on,
    ...listOf(DAY, {
      ...day,
      sessions: sessions?.map((session) => listOf(SESSION, session)),
      checkIn: checkIn && listOf(CHECK_IN, { ...checkIn, hooper: hooper && listOf(HOOPER, hooper) }),
    }),
  ]);
}

/** The days of texts with commas between, in their order. */
export const daysOfTexts = (texts: string): FactDay[] => (JSON.parse(`[${texts}]`) as readonly DayList[]).map(dayOf);

type DayList = readonly [on: LocalDate, ...List];

function dayOf(list: DayList): FactDay {
  const [on] = list;
  const day = withMembers<Writable<FactDay>>({ on }, DAY, list, 1);
  const { sessions, checkIn } = day as { readonly sessions?: unknown; readonly checkIn?: unknown };
  if (sessions !== undefined)
    day.sessions = (sessions as readonly List[]).map((one) => withMembers<Session>({ on } as Session, SESSION, one));
  if (checkIn !== undefined) day.checkIn = checkInOf(on, checkIn as List);
  return day;
}

function checkInOf(on: LocalDate, list: List): CheckIn {
  const checkIn = withMembers<Writable<CheckIn>>({ on }, CHECK_IN, list);
  if (checkIn.hooper !== undefined) checkIn.hooper = withMembers({}, HOOPER, checkIn.hooper as unknown as List);
  return checkIn;
}
