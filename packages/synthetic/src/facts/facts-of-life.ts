import {
  addDays,
  LabPanelId,
  type LocalDate,
  MedicineId,
  PROFILE_FACT_KINDS,
  type ProfileFactKind,
  ShoeId,
} from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import { instantOf } from '../life/instant-of.ts';
import type { Life } from '../life/life.ts';
import { checkInOfDay } from './check-in-of-day.ts';
import type { Fact, FactKind } from './fact.ts';
import { type IdMaker, idMaker } from './id-maker.ts';
import { sessionOfOther, sessionOfRun } from './session-of-run.ts';

/** Within a day: who they are, the morning, what the day brought, then the rest. */
const ORDER: readonly FactKind[] = ['profile', 'shoe', 'check-in', 'session'];
const placeOf = ({ kind }: Fact): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
const MORNING = 8 * 60;

/** A life as it was written down: rounded as people and watches round, with the gaps, oldest first. */
export function factsOfLife(life: Life, rng: Rng): readonly Fact[] {
  const newId = idMaker(rng.fork('ids'));
  const last = life.days.at(-1)?.on ?? life.person.birthDate;
  const on = (day: number): LocalDate => addDays(last, day);
  const facts = [...profileFacts(life), ...daysWrittenDown(life, rng, newId, on), ...medicalFacts(life, newId, on)];
  return facts.toSorted((a, b) => (a.on === b.on ? placeOf(a) - placeOf(b) : a.on < b.on ? -1 : 1));
}

function profileFacts({ person, days, profile }: Life): Fact[] {
  const on = days[0]?.on ?? person.birthDate;
  const known: Life['profile'] = {
    birthDate: person.birthDate,
    sex: person.sex,
    diet: person.diet,
    bodyMassG: Math.round(person.massKg * 1000),
    hrRestBpm: person.hrRestBpm,
    hrMaxBpm: person.hrMaxBpm,
    residenceAltitudeM: person.residenceAltitudeM,
    tracksStrength: person.gymPerWeek > 0,
    askShoe: true,
    ...profile,
  };
  return PROFILE_FACT_KINDS.flatMap((fact: ProfileFactKind) => {
    const value = known[fact];
    return value === undefined ? [] : [{ kind: 'profile' as const, on, fact, value }];
  });
}

function daysWrittenDown(life: Life, rng: Rng, newId: IdMaker, on: (day: number) => LocalDate): Fact[] {
  const { person } = life;
  const facts: Fact[] = [];
  const shoeIds = new Map<string, ShoeId>();
  for (const { name, fromDay, kmBefore } of life.shoes) {
    const id = ShoeId.parse(newId(on(fromDay)));
    shoeIds.set(name, id);
    facts.push({ kind: 'shoe', on: on(fromDay), input: { id, name, startM: Math.round(kmBefore * 1000) } });
  }
  for (const day of life.days) {
    if (day.checkedIn) facts.push({ kind: 'check-in', on: day.on, input: checkInOfDay(person, rng, day) });
    for (const run of day.runs) {
      const input = sessionOfRun(person, rng, newId, day, run, shoeIds.get(run.shoe) ?? null);
      facts.push({ kind: 'session', on: day.on, input });
    }
    for (const other of day.others) {
      facts.push({ kind: 'session', on: day.on, input: sessionOfOther(newId, day, other) });
    }
  }
  for (const { saidOnDay, from, to } of life.confirmedRests) {
    facts.push({ kind: 'rest', on: on(saidOnDay), input: { from: on(from), to: on(to) } });
  }
  return facts;
}

function medicalFacts(life: Life, newId: IdMaker, on: (day: number) => LocalDate): Fact[] {
  const zoneOn = (day: number): string => life.days.find((one) => one.day === day)?.zone ?? life.person.zone;
  const forms = life.forms.map(({ day, answers }): Fact => {
    return { kind: 'symptoms', on: on(day), input: { on: on(day), zone: zoneOn(day), answers: [...answers] } };
  });
  const questionnaires = life.questionnaires.map(({ day, name, answers }): Fact => {
    const input = { id: newId(on(day)), name, on: on(day), zone: zoneOn(day), answers: { ...answers } };
    return { kind: 'questionnaire', on: on(day), input };
  });
  const medicines = life.medicines.map(({ day, name }): Fact => {
    const id = MedicineId.parse(newId(on(day)));
    return { kind: 'medicine', on: on(day), input: { id, name, startOn: on(day), doseChangeOn: null, stopOn: null } };
  });
  const bloodTests = life.bloodTests.map(({ day, laboratory, context, results }): Fact => {
    const zone = zoneOn(day);
    const collectedAt = new Date(instantOf(on(day), MORNING, zone)).toISOString();
    const id = LabPanelId.parse(newId(on(day)));
    const input = { id, collectedOn: on(day), collectedAt, zone, laboratory, context, results: [...results] };
    return { kind: 'blood-test', on: on(day), input };
  });
  const observations = life.observations.map(({ day, kind }): Fact => {
    return { kind: 'observation', on: on(day), input: { id: newId(on(day)), present: 'yes', on: on(day), kind } };
  });
  return [...forms, ...questionnaires, ...medicines, ...bloodTests, ...observations];
}
