import type { LocalDate } from '@freshlegs/domain';
import type { DemoAthlete } from './demo-person.ts';
import { factsOfWrittenLife } from './facts-of-written-life.ts';
import type { WrittenLife, WrittenRun } from './written-life.ts';

const written =
  (persona: string, life: WrittenLife): DemoAthlete['factsUpTo'] =>
  (today) =>
    factsOfWrittenLife(persona, life, today);

const birth = (date: string): LocalDate => date as LocalDate;
const easy = (km: number): WrittenRun => ({ km, paceSecPerKm: 345, rpe: 3 });
const intervals = (km: number): WrittenRun => ({
  km,
  paceSecPerKm: 300,
  rpe: 7,
  tags: ['intervals'],
  highIntensityMin: 18,
});

/** Easy, intervals, rest, easy, rest, easy, long. */
const week =
  (scale: number, long: WrittenRun) =>
  (_day: number, weekday: number): WrittenRun | null =>
    [easy(8 * scale), intervals(9 * scale), null, easy(10 * scale), null, easy(7 * scale), long][weekday] ?? null;

/** Small ups and downs that repeat each week, so that no week differs from another. */
const usual = (heaviness: number) => (_day: number, weekday: number) => ({
  heaviness: Math.max(0, heaviness + ([0, 0, 1, 0, 0, -1, 0][weekday] ?? 0)),
  soreness: [2, 1, 2, 1, 1, 0, 1][weekday] ?? 1,
  sleepH: [7.5, 7.8, 7.4, 7.6, 8, 8.2, 7.9][weekday] ?? 7.5,
});

/** Six of the squad, each for one thing that Freshlegs looks for. */
export const WRITTEN_ATHLETES: readonly DemoAthlete[] = [
  {
    persona: 'healthy',
    name: 'Hanna Lind',
    story: 'nothing stands out',
    squad: 'Distance squad',
    factsUpTo: written('healthy', {
      birthDate: birth('1998-04-12'),
      facts: { sex: 'F', diet: 'omnivore', residenceAltitudeM: 60, bodyMassG: 57_000 },
      carbG: 380,
      runOn: week(1, { km: 17, paceSecPerKm: 350, rpe: 5, duringCarbG: 70, fluidMl: 600 }),
      feelingOn: usual(1),
      bloodTest: {
        daysAgo: 40,
        laboratory: 'Labor Nord',
        results: [
          { analyte: 'ferritin', value: 62, unit: 'ug/L' },
          { analyte: 'haemoglobin', value: 13.6, unit: 'g/dL' },
          { analyte: 'b12_active', value: 92, unit: 'pmol/L' },
        ],
        intervals: { ferritin: [15, 150], haemoglobin: [12, 15.5], b12_active: [37.5, null] },
      },
      form: { daysAgo: 9, answers: [] },
      seen: { daysAgo: 20, kind: 'overstriding', present: 'no' },
    }),
  },
  {
    persona: 'longer-run',
    name: 'Ben Sauer',
    story: 'longest run doubled',
    withholdsFromCoaches: ['blood_flags'],
    squad: 'Distance squad',
    factsUpTo: written('longer-run', {
      birthDate: birth('2001-09-03'),
      facts: { sex: 'M', diet: 'omnivore' },
      runOn: (day, weekday) =>
        day === -2
          ? { km: 25, paceSecPerKm: 355, rpe: 8, fluidMl: 500, note: 'Went along with the marathon group.' }
          : day > -2
            ? null
            : week(0.8, { km: 11, paceSecPerKm: 350, rpe: 5 })(day, weekday),
      feelingOn: (day, weekday) =>
        day >= -1 ? { heaviness: 6 + (day === 0 ? 1 : 0), soreness: 3, sleepH: 7.5 } : usual(2)(day, weekday),
      away: { daysAgo: 75, days: 4 },
    }),
  },
  {
    persona: 'low-fuel',
    name: 'Cleo Hartmann',
    story: 'long runs without carbohydrate',
    squad: 'Distance squad',
    factsUpTo: written('low-fuel', {
      birthDate: birth('1995-01-27'),
      facts: { sex: 'F', diet: 'vegetarian' },
      // Two long runs a week: whatever day it is, one of them was within the last seven days.
      runOn: (day, weekday) =>
        weekday === 3
          ? { km: 16.5, paceSecPerKm: 355, rpe: 6, duringCarbG: 0, fluidMl: 250 }
          : week(1.05, { km: 19, paceSecPerKm: 355, rpe: 7, duringCarbG: 0, fluidMl: 250 })(day, weekday),
      feelingOn: (day, weekday) =>
        weekday === 0 || weekday === 1 || day === 0
          ? { heaviness: 5, soreness: 3, sleepH: 7.6 }
          : usual(2)(day, weekday),
    }),
  },
  {
    persona: 'low-iron',
    name: 'Dana Keller',
    story: 'ferritin 18',
    squad: 'Distance squad',
    handled: 'talked',
    factsUpTo: written('low-iron', {
      birthDate: birth('1999-11-19'),
      facts: { sex: 'F', diet: 'omnivore', heavyMenstrualBleeding: true, residenceAltitudeM: 60 },
      runOn: week(1, { km: 16, paceSecPerKm: 350, rpe: 6, duringCarbG: 60, fluidMl: 500 }),
      feelingOn: (day, weekday) =>
        day > -10 ? { heaviness: 4 + (weekday % 2), soreness: 2, sleepH: 7.7 } : usual(2)(day, weekday),
      bloodTest: {
        daysAgo: 6,
        laboratory: 'Labor Nord',
        results: [
          { analyte: 'ferritin', value: 18, unit: 'ug/L' },
          { analyte: 'haemoglobin', value: 12.9, unit: 'g/dL' },
          { analyte: 'crp', value: 1, unit: 'mg/L' },
        ],
        intervals: { ferritin: [15, 150], haemoglobin: [12, 15.5] },
      },
      form: { daysAgo: 6, answers: [{ code: 'fatigue', attributes: {} }] },
    }),
  },
  {
    persona: 'vegan',
    name: 'Emil Nowak',
    story: 'vegan, vitamin B12 in the grey zone',
    sharesBloodValues: true,
    squad: 'Distance squad',
    handled: 'talked',
    factsUpTo: written('vegan', {
      birthDate: birth('1997-06-30'),
      facts: { sex: 'M', diet: 'vegan', residenceAltitudeM: 60 },
      runOn: week(1.1, { km: 18, paceSecPerKm: 340, rpe: 5, duringCarbG: 80, fluidMl: 600 }),
      feelingOn: (day, weekday) => (day > -6 ? { heaviness: 4, soreness: 2, sleepH: 7.4 } : usual(2)(day, weekday)),
      bloodTest: {
        daysAgo: 12,
        laboratory: 'Praxis am Park',
        results: [
          { analyte: 'b12_total', value: 240, unit: 'ng/L' },
          { analyte: 'ferritin', value: 85, unit: 'ug/L' },
          { analyte: 'haemoglobin', value: 14.9, unit: 'g/dL' },
        ],
        intervals: { b12_total: [197, 771], ferritin: [30, 400], haemoglobin: [13.5, 17.5] },
      },
      form: { daysAgo: 12, answers: [{ code: 'fatigue', attributes: {} }] },
    }),
  },
  {
    persona: 'four-weeks',
    name: 'Fynn Okafor',
    story: 'heavy for four weeks, one warning sign',
    withholdsFromCoaches: ['fueling'],
    squad: 'Distance squad',
    handled: 'acknowledged',
    factsUpTo: written('four-weeks', {
      birthDate: birth('1993-03-08'),
      facts: { sex: 'M', diet: 'omnivore' },
      runOn: (day, weekday) =>
        week(day > -9 ? 0.55 : 0.9, {
          km: day > -9 ? 9 : 15,
          paceSecPerKm: 365,
          rpe: 6,
          duringCarbG: 60,
          fluidMl: 400,
        })(day, weekday),
      feelingOn: (day, weekday) =>
        day > -31 ? { heaviness: 5 + ((weekday + 1) % 3), soreness: 2, sleepH: 7.6 } : usual(2)(day, weekday),
      form: { daysAgo: 2, answers: [{ code: 'dyspnoea', attributes: { disproportionate: true } }] },
    }),
  },
];
