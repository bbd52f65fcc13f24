import { dayNumber, fromDayNumber, isLocalDate, type LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, CheckIn, DateRange, Questionnaire, SymptomAnswer } from '@freshlegs/rules';
import { readAthlete } from './load-athlete.ts';
import { absoluteSession, sessionTemplate, type SessionTemplate } from './load-session.ts';
import {
  type Json,
  copy,
  isObject,
  listAt,
  objectAt,
  offsetAt,
  optionalList,
  optionalObject,
  refuse,
  textAt,
} from './read-json.ts';

/** A case of the whole athlete (evidence 14.1) as the record that `assess` reads. */
export interface LoadCase {
  readonly asOf: LocalDate;
  readonly record: AthleteRecord;
  /** Findings of the blood module, which change the text only. */
  readonly externalFindings: readonly string[];
  readonly consentHealthToCoach: boolean;
}

/** Reads a case; throws CaseError naming the key that cannot be read. Keys that are not listed are not read. */
export function readLoadCase(json: unknown): LoadCase {
  const given = objectAt(json, 'case');
  const asOf = textAt(given['asOf'], 'asOf');
  if (!isLocalDate(asOf)) return refuse('asOf', 'a date of the form YYYY-MM-DD');
  const today = dayNumber(asOf);
  const dates = new Map<number, LocalDate>();
  const dateOf = (offset: number): LocalDate => {
    const date = dates.get(offset) ?? fromDayNumber(today + offset);
    dates.set(offset, date);
    return date;
  };
  const athlete = readAthlete(given['athlete'], dateOf);
  const days = new DayEntries(dateOf);
  for (const [index, operation] of optionalList(given['recipe'], 'recipe').entries()) {
    applyOperation(operation, `recipe[${index}]`, days);
  }
  const zone = athlete.homeZone;
  const absolute = optionalList(given['activities'], 'activities').map((activity, index) =>
    absoluteSession(objectAt(activity, `activities[${index}]`), `activities[${index}]`, zone ?? refuseZone),
  );
  const flags: Record<string, unknown> = {};
  copy(given, 'case', FLAGS, flags);
  const tracking: Record<string, unknown> = {};
  copy(given, 'case', TRACKING, tracking);
  const externalFindings = optionalList(given['externalFindings'], 'externalFindings').map((code, index) =>
    textAt(code, `externalFindings[${index}]`),
  );
  return {
    asOf,
    externalFindings,
    consentHealthToCoach: athlete.consentHealthToCoach,
    record: {
      profile: { ...athlete.profile, homeZone: zone ?? 'UTC', ...tracking },
      sessions: [...days.sessions, ...absolute],
      checkIns: [...days.checkIns.values()],
      explicitRest: days.rest,
      confirmedRest: optionalList(given['confirmedRest'], 'confirmedRest').map((range, index) =>
        readRange(range, `confirmedRest[${index}]`, dateOf),
      ),
      symptoms: optionalList(given['symptoms'], 'symptoms').map(readSymptom),
      questionnaires: readQuestionnaires(given['questionnaires']),
      medicines: athlete.medicines,
      privateHealth: athlete.privateHealth,
      ...flags,
      bloodResults: [],
      bloodContext: {},
      externalFindings,
      carry: { shoeKm: athlete.shoeKm },
    },
  };
}

const FLAGS = [
  ['focalPain', 'focalPain', 'flag'],
  ['overstrideObserved', 'overstrideObserved', 'flag'],
] as const;
const TRACKING = [
  ['tracksStrength', 'tracksStrength', 'flag'],
  ['tracksPhysical', 'tracksPhysical', 'flag'],
  ['askShoe', 'askShoe', 'flag'],
] as const;

const refuseZone = (): never => refuse('athlete.tz', 'an IANA zone, because an activity has none of its own');

/** Day-based entries as the operations of a recipe add them up. */
class DayEntries {
  readonly sessions: AthleteRecord['sessions'][number][] = [];
  readonly checkIns = new Map<number, CheckIn>();
  readonly rest: LocalDate[] = [];
  readonly dateOf: (offset: number) => LocalDate;

  constructor(dateOf: (offset: number) => LocalDate) {
    this.dateOf = dateOf;
  }

  add(offset: number, token: Token): void {
    const on = this.dateOf(offset);
    for (const session of token.sessions) this.sessions.push({ ...session, on });
    if (token.checkIn) this.checkIns.set(offset, { ...this.checkIns.get(offset), ...token.checkIn, on });
    if (token.rest) this.rest.push(on);
  }
}

interface Token {
  readonly sessions: readonly SessionTemplate[];
  readonly checkIn: Omit<CheckIn, 'on'> | null;
  readonly rest: boolean;
}

function applyOperation(operation: unknown, path: string, days: DayEntries): void {
  const { range, cycle } = objectAt(operation, path);
  const [from, to] = listAt(range, `${path}.range`).map((end, index) => offsetAt(end, `${path}.range[${index}]`));
  if (from === undefined || to === undefined || to > 0) return refuse(`${path}.range`, 'two offsets of at most 0');
  const tokens = listAt(cycle, `${path}.cycle`).map((token, index) => readToken(token, `${path}.cycle[${index}]`));
  if (tokens.length === 0) return;
  for (let offset = from; offset <= to; offset++) {
    const token = tokens[(offset - from) % tokens.length];
    if (token) days.add(offset, token);
  }
}

function readToken(token: unknown, path: string): Token | null {
  if (token === null || token === undefined) return null;
  const { run, runs, cross, checkin, rest } = objectAt(token, path);
  const sessions: SessionTemplate[] = [];
  if (isObject(run)) sessions.push(sessionTemplate(run, 'run', `${path}.run`));
  for (const [index, one] of optionalList(runs, `${path}.runs`).entries()) {
    sessions.push(sessionTemplate(objectAt(one, `${path}.runs[${index}]`), 'run', `${path}.runs[${index}]`));
  }
  if (isObject(cross)) sessions.push(sessionTemplate(cross, 'other', `${path}.cross`));
  return { sessions, checkIn: isObject(checkin) ? readCheckIn(checkin, `${path}.checkin`) : null, rest: rest === true };
}

const CHECK_IN = [
  ['heavy', 'heaviness', 'number'],
  ['sore', 'soreness', 'number'],
  ['sleepH', 'sleepH', 'number'],
  ['rhr', 'restingPulseBpm', 'number'],
  ['rmssd', 'rmssdMs', 'number'],
  ['carbG', 'carbG', 'number'],
  ['carbComplete', 'carbComplete', 'flag'],
  ['urineColor', 'urineColor', 'number'],
] as const;
const HOOPER = ['sleep', 'stress', 'fatigue', 'soreness'].map((item) => [item, item, 'number'] as const);

function readCheckIn(json: Json, path: string): Omit<CheckIn, 'on'> {
  const checkIn: Record<string, unknown> = {};
  copy(json, path, CHECK_IN, checkIn);
  if (isObject(json['hooper'])) {
    const hooper: Record<string, unknown> = {};
    copy(json['hooper'], `${path}.hooper`, HOOPER, hooper);
    checkIn['hooper'] = hooper;
  }
  return checkIn;
}

function readRange(json: unknown, path: string, dateOf: (offset: number) => LocalDate): DateRange {
  const [from, to] = listAt(json, path).map((end, index) => offsetAt(end, `${path}[${index}]`));
  if (from === undefined || to === undefined) return refuse(path, 'two offsets');
  return { from: dateOf(from), to: dateOf(to) };
}

/** A code and its attributes; null ones are not recorded. */
function readSymptom(json: unknown, index: number): SymptomAnswer {
  const given = objectAt(json, `symptoms[${index}]`);
  const code = textAt(given['code'], `symptoms[${index}].code`);
  const answer: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) if (value !== null && value !== undefined) answer[key] = value;
  return { ...(answer as Omit<SymptomAnswer, 'code'>), code };
}

function readQuestionnaires(json: unknown): Record<string, Questionnaire> {
  const read: Record<string, Questionnaire> = {};
  for (const [name, answers] of Object.entries(optionalObject(json, 'questionnaires'))) {
    if (answers !== null && answers !== undefined) {
      read[name] = objectAt(answers, `questionnaires.${name}`) as Questionnaire;
    }
  }
  return read;
}
