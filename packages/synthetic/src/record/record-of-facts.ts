import { addDays, type LocalDate, type ProfileFacts } from '@freshlegs/domain';
import { findMedicine } from '@freshlegs/domain/medicine';
import type { AthleteRecord } from '@freshlegs/rules';
import type { Fact, FactKind, FactOf } from '../facts/fact.ts';
import { bloodContextOf, privateHealthOf, profileOf } from './person-of-facts.ts';
import { present } from './present.ts';
import { carryOf, checkInAsRead, sessionAsRead } from './training-of-facts.ts';
import { drawContextOf, questionnairesOn, resultsOf, symptomsOn } from './medical-of-facts.ts';

/** As many days as the product hands to the rules. */
const WINDOW_DAYS = 120;

/**
 * The record of an athlete on a day, out of what was entered up to that day, put together as the product does from its
 * tables: a window of 120 days and what was before it as the carry. Later facts are not read.
 */
export function recordOfFacts(facts: readonly Fact[], asOf: LocalDate, homeZone: string): AthleteRecord {
  const byKind = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    if (fact.on > asOf) continue;
    const same = byKind.get(fact.kind);
    if (same) same.push(fact);
    else byKind.set(fact.kind, [fact]);
  }
  const of = <Kind extends FactKind>(kind: Kind) => (byKind.get(kind) ?? []) as FactOf<Kind>[];
  const windowStart = addDays(asOf, 1 - WINDOW_DAYS);
  const profile: Partial<ProfileFacts> = Object.fromEntries(of('profile').map(({ fact, value }) => [fact, value]));
  const shoes = of('shoe').map(({ input }) => input);
  const sessions = of('session').map(({ input }) => input);
  const checkIns = of('check-in').map(({ input }) => input);
  const tests = of('blood-test').map(({ input }) => input);
  const inWindow = checkIns.filter(({ on }) => on >= windowStart);
  const shoeNames = new Map(shoes.map(({ id, name }) => [id, name]));
  return {
    profile: profileOf(profile, homeZone),
    sessions: sessions.filter(({ on }) => on >= windowStart).map((session) => sessionAsRead(session, shoeNames)),
    checkIns: inWindow.map(checkInAsRead),
    explicitRest: inWindow.filter(({ rest }) => rest).map(({ on }) => on),
    confirmedRest: of('rest').map(({ input }) => input),
    symptoms: symptomsOn(of('symptoms').at(-1)?.input, checkIns.at(-1), asOf),
    questionnaires: questionnairesOn(
      of('questionnaire').map(({ input }) => input),
      asOf,
    ),
    medicines: of('medicine').map(({ input: { name, startOn, doseChangeOn, stopOn } }) => ({
      generic: name,
      ...present({ atc: findMedicine(name)?.atc ?? null, startOn, doseChangeOn, stopOn }),
    })),
    privateHealth: privateHealthOf(profile),
    overstrideObserved:
      of('observation').findLast(({ input }) => input.kind === 'overstriding')?.input.present === 'yes',
    focalPain: checkIns.some(({ on, focalPain }) => on === asOf && focalPain === true),
    bloodResults: tests.flatMap(resultsOf),
    bloodContext: { ...bloodContextOf(profile), ...drawContextOf(tests) },
    carry: carryOf(windowStart, checkIns, sessions, shoes),
  };
}
