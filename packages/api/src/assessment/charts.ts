import { sees, type ViewerGrants } from '@freshlegs/access';
import type { LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, DayWindow, Facts } from '@freshlegs/rules';
import type { FuelingNote, SeriesDay } from './model.ts';

/** Days of the charts. */
const SERIES_DAYS = 56;
const FUELING_DAYS = 28;

/** What charts and rows show of a record beside the assessment, uncut: it leaves this package only through the functions below. */
export interface Charts {
  /** Sums by day, oldest first. A day that is not known is a gap and never 0. */
  readonly days: readonly SeriesDay[];
  /** What was eaten and drunk around the runs of the last four weeks, newest first. */
  readonly fueling: readonly FuelingNote[];
  readonly lastCheckInOn: LocalDate | null;
}

export function chartsOf({ record, window }: Pick<Facts, 'record' | 'window'>): Charts {
  return {
    days: Array.from({ length: SERIES_DAYS }, (_, index) => seriesDay(window, index - SERIES_DAYS + 1)),
    fueling: window.runs
      .filter(({ offset, session }) => offset > -FUELING_DAYS && speaksOfFuel(session))
      .toReversed()
      .map(({ session, km, min, offset }) => ({
        on: window.date(offset),
        km: km > 0 ? km : null,
        minutes: min,
        preCarbG: session.preCarbG ?? null,
        duringCarbG: session.duringCarbG ?? null,
        duringCarbGPerH: session.duringCarbG === undefined ? null : session.duringCarbG / (min / 60),
        recoveryCarbG: session.recoveryCarbG ?? null,
        fluidL: session.fluidL ?? null,
        massChangePercent: massChange(session),
      })),
    lastCheckInOn: record.checkIns.reduce<LocalDate | null>(
      (last, { on }) => (last === null || on > last ? on : last),
      null,
    ),
  };
}

function seriesDay(window: DayWindow, offset: number): SeriesDay {
  const { runs, others, checkIn } = window.day(offset);
  const known = window.isKnown(offset);
  let [km, minutes, load, rated] = [0, 0, 0, true];
  for (const run of runs) km += run.km;
  for (const { min, rpe } of [...runs.map(({ session }) => session), ...others]) {
    minutes += min;
    if (rpe === undefined) rated = false;
    else load += rpe * min;
  }
  return {
    on: window.date(offset),
    known,
    km: known ? km : null,
    minutes: known ? minutes : null,
    rpeLoad: known && rated ? load : null,
    heaviness: checkIn?.heaviness ?? null,
    soreness: checkIn?.soreness ?? null,
  };
}

type Session = AthleteRecord['sessions'][number];

const speaksOfFuel = ({ preCarbG, duringCarbG, recoveryCarbG, fluidL, massPreKg }: Session): boolean =>
  [preCarbG, duringCarbG, recoveryCarbG, fluidL, massPreKg].some((value) => value !== undefined);

function massChange({ massPreKg, massPostKg }: Session): number | null {
  return massPreKg === undefined || massPostKg === undefined ? null : (100 * (massPostKg - massPreKg)) / massPreKg;
}

/** The days as this viewer may see them: what is not shared is a gap. */
export function daySeries({ days }: Charts, viewer: ViewerGrants): SeriesDay[] {
  const training = sees(viewer, 'training');
  const wellness = sees(viewer, 'wellness');
  return days.map((day) => ({
    ...day,
    ...(training ? {} : { known: false, km: null, minutes: null, rpeLoad: null }),
    ...(wellness ? {} : { heaviness: null, soreness: null }),
  }));
}

/** The heaviness of the last days, oldest first; null where a day has none. For viewers who see wellness. */
export const heavinessDays = ({ days }: Charts, count: number): (number | null)[] =>
  days.slice(-count).map((day) => day.heaviness);

/** The notes on fuel as this viewer may see them. */
export function fuelingNotes({ fueling }: Charts, viewer: ViewerGrants): FuelingNote[] {
  if (!sees(viewer, 'fueling')) return [];
  const training = sees(viewer, 'training');
  const mass = sees(viewer, 'body_mass');
  return fueling.map((note) => ({
    ...note,
    km: training ? note.km : null,
    massChangePercent: mass ? note.massChangePercent : null,
  }));
}
