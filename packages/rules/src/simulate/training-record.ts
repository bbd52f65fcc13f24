import type { LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, DateRange, Profile, Session } from '../record/athlete-record.ts';
import { saysSomething } from '../record/day-window.ts';
import { withoutDuplicates } from '../record/place-sessions.ts';

/**
 * The record cut to what the training rules read, up to the day: what a viewer with the category `training` alone may be
 * sent for a what-if. Of check-ins only the days are left on which something was logged, as days like a rest day,
 * because whether a day is known is part of training. Heart rate is left out too, pulse and sex with it: a planned
 * session has none, so plans are compared by effort, pace or time.
 */
export function trainingRecord(record: AthleteRecord, asOf: LocalDate): AthleteRecord {
  return {
    profile: profileOf(record.profile),
    sessions: sessionsOf(record.sessions).filter(({ on }) => on <= asOf),
    checkIns: [],
    explicitRest: daysLogged(record, asOf),
    confirmedRest: record.confirmedRest.flatMap((range) => upTo(range, asOf)),
    symptoms: [],
    questionnaires: {},
    medicines: [],
    privateHealth: {},
    bloodResults: [],
    bloodContext: {},
    carry: carryOf(record.carry),
  };
}

function profileOf({ homeZone, thresholdPaceSecPerKm }: Profile): Profile {
  return thresholdPaceSecPerKm === undefined ? { homeZone } : { homeZone, thresholdPaceSecPerKm };
}

/** Duplicates merged, in the order of 2.1: day-based entries as given, then those with an instant by start. */
function sessionsOf(sessions: readonly Session[]): readonly Session[] {
  const dayBased = sessions.filter(({ startMs }) => startMs === undefined);
  const absolute = sessions.filter(({ startMs }) => startMs !== undefined);
  return [...dayBased, ...withoutDuplicates(absolute, new Set())].map(trainingOf);
}

const TRAINING_MEMBERS = [
  'sport',
  'on',
  'seq',
  'km',
  'min',
  'rpe',
  'highIntensityMin',
] as const satisfies readonly (keyof Session)[];

const trainingOf = (session: Session): Session =>
  Object.fromEntries(
    TRAINING_MEMBERS.flatMap((member) => (session[member] === undefined ? [] : [[member, session[member]]])),
  ) as unknown as Session;

/** Rest days and days with a check-in, each once, in the order of the calendar. */
function daysLogged({ checkIns, explicitRest }: AthleteRecord, asOf: LocalDate): LocalDate[] {
  const days = new Set(explicitRest);
  for (const checkIn of checkIns) if (saysSomething(checkIn)) days.add(checkIn.on);
  return [...days].filter((on) => on <= asOf).toSorted();
}

/** The part of a range up to the day; none when it begins later. */
const upTo = ({ from, to }: DateRange, asOf: LocalDate): readonly DateRange[] =>
  from > asOf ? [] : [{ from, to: to > asOf ? asOf : to }];

/** When the log began and whether it has a gap before the window; shoes and balances are not needed. */
function carryOf({ firstEntryOn, lastEntryBeforeWindowOn }: AthleteRecord['carry']): AthleteRecord['carry'] {
  return {
    ...(firstEntryOn === undefined ? {} : { firstEntryOn }),
    ...(lastEntryBeforeWindowOn === undefined ? {} : { lastEntryBeforeWindowOn }),
  };
}
