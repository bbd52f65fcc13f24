import { sees, type ViewerGrants } from '@freshlegs/access';
import type { LocalDate } from '@freshlegs/domain';
import { dayWindow, type AthleteRecord } from '@freshlegs/rules';
import type { FuelingNote, SeriesDay } from './model.ts';

/** Days of the charts. */
export const SERIES_DAYS = 56;

/** Sums by day, oldest first. A day that is not known, or not shared, is a gap and never 0. */
export function daySeries(record: AthleteRecord, asOf: LocalDate, viewer: ViewerGrants): SeriesDay[] {
  const window = dayWindow(record, asOf);
  const training = sees(viewer, 'training');
  const wellness = sees(viewer, 'wellness');
  return Array.from({ length: SERIES_DAYS }, (_, index) => {
    const offset = index - SERIES_DAYS + 1;
    const { runs, others, checkIn } = window.day(offset);
    const known = training && window.isKnown(offset);
    const sessions = [...runs.map((run) => run.session), ...others];
    const rated = sessions.every((session) => session.rpe !== undefined);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return {
      on: window.date(offset),
      known,
      km: known ? sum(runs.map((run) => run.km)) : null,
      minutes: known ? sum(sessions.map((session) => session.min)) : null,
      rpeLoad: known && rated ? sum(sessions.map((session) => (session.rpe ?? 0) * session.min)) : null,
      heaviness: wellness ? (checkIn?.heaviness ?? null) : null,
      soreness: wellness ? (checkIn?.soreness ?? null) : null,
    };
  });
}

/** Heaviness by day, oldest first; null where the day has none. */
export function heavinessDays(record: AthleteRecord, asOf: LocalDate, days: number): (number | null)[] {
  const window = dayWindow(record, asOf);
  return Array.from({ length: days }, (_, index) => window.day(index - days + 1).checkIn?.heaviness ?? null);
}

const FUELING_DAYS = 28;

/** What was eaten and drunk around the runs of the last four weeks, newest first; runs without a word about it left out. */
export function fuelingNotes(record: AthleteRecord, asOf: LocalDate, viewer: ViewerGrants): FuelingNote[] {
  if (!sees(viewer, 'fueling')) return [];
  const window = dayWindow(record, asOf);
  const training = sees(viewer, 'training');
  const mass = sees(viewer, 'body_mass');
  return window.runs
    .filter(({ offset, session }) => offset > -FUELING_DAYS && speaksOfFuel(session))
    .toReversed()
    .map(({ session, km, min, offset }) => ({
      on: window.date(offset),
      km: training && km > 0 ? km : null,
      minutes: min,
      preCarbG: session.preCarbG ?? null,
      duringCarbG: session.duringCarbG ?? null,
      duringCarbGPerH: session.duringCarbG === undefined ? null : session.duringCarbG / (min / 60),
      recoveryCarbG: session.recoveryCarbG ?? null,
      fluidL: session.fluidL ?? null,
      massChangePercent: mass ? massChange(session) : null,
    }));
}

type Session = AthleteRecord['sessions'][number];

const speaksOfFuel = ({ preCarbG, duringCarbG, recoveryCarbG, fluidL, massPreKg }: Session): boolean =>
  [preCarbG, duringCarbG, recoveryCarbG, fluidL, massPreKg].some((value) => value !== undefined);

function massChange({ massPreKg, massPostKg }: Session): number | null {
  return massPreKg === undefined || massPostKg === undefined ? null : (100 * (massPostKg - massPreKg)) / massPreKg;
}
