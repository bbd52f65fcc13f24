import { AppError, UpdateProfileInput, type LocalDate } from '@freshlegs/domain';
import type { Fact, FactOf } from '@freshlegs/synthetic';
import { logBloodTest } from '../blood-test/log-blood-test.ts';
import { confirmRest } from '../check-in/confirm-rest.ts';
import type { AuthorizedAthlete } from '../core/context.ts';
import { loadAthlete } from '../core/guards.ts';
import { newId } from '../core/runtime.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { addMedicine } from '../medicine/add-medicine.ts';
import { setZone } from '../profile/set-zone.ts';
import { updateProfile } from '../profile/update-profile.ts';
import { answerQuestionnaire } from '../questionnaire/answer-questionnaire.ts';
import { addShoe } from '../shoe/add-shoe.ts';
import { reportSymptoms } from '../symptom/report-symptoms.ts';
import { DEMO_ZONE, demoInstantOn, runtimeAt } from './demo-clock.ts';
import { insertDays } from './insert-days.ts';

const MORNING = 7;
const EVENING = 20;

/**
 * Writes what an athlete entered. Check-ins and sessions, which are most of it, in a few statements; everything else
 * through the use cases that people use. Nothing is judged yet: the scope has a batch. Observations are the coach's.
 */
export async function writeFacts(scope: FactScope, joined: AuthorizedAthlete, facts: readonly Fact[]): Promise<void> {
  await writeProfile(scope, joined, facts);
  const who = await moved(scope, joined, facts);
  for (const fact of facts) await writeRare({ ...scope, runtime: at(scope, fact.on, EVENING) }, who, fact);
  await insertDays(scope, who, facts);
}

const at = ({ runtime }: FactScope, on: LocalDate, hour: number) => runtimeAt(runtime, demoInstantOn(on, hour));

/** Facts of the person, those of a day together. The birth date was given on joining. */
async function writeProfile(scope: FactScope, who: AuthorizedAthlete, facts: readonly Fact[]): Promise<void> {
  const days = new Map<LocalDate, Record<string, FactOf<'profile'>['value']>>();
  for (const fact of facts) {
    if (fact.kind !== 'profile' || fact.fact === 'birthDate') continue;
    days.set(fact.on, { ...days.get(fact.on), [fact.fact]: fact.value });
  }
  for (const [on, changes] of [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    await updateProfile({ ...scope, runtime: at(scope, on, MORNING) }, who, UpdateProfileInput.parse(changes));
}

/** Who checks in or trains in another zone has moved there, and back. The athlete as they live at the end. */
async function moved(scope: FactScope, joined: AuthorizedAthlete, facts: readonly Fact[]): Promise<AuthorizedAthlete> {
  let [who, zone] = [joined, DEMO_ZONE];
  for (const fact of facts) {
    if ((fact.kind !== 'check-in' && fact.kind !== 'session') || fact.input.zone === zone) continue;
    zone = fact.input.zone;
    await setZone({ ...scope, runtime: at(scope, fact.on, MORNING) }, who, zone);
    who = await loadAthlete(scope.tx, scope.actor, who.athleteId);
  }
  return who;
}

async function writeRare(scope: FactScope, who: AuthorizedAthlete, fact: Fact): Promise<void> {
  switch (fact.kind) {
    case 'shoe':
      await addShoe(scope, who, fact.input);
      return;
    case 'rest':
      await confirmRest(scope, who, fact.input);
      return;
    case 'symptoms':
      await reportSymptoms(scope, who, { ...fact.input, id: newId<string>(scope.runtime) });
      return;
    case 'questionnaire':
      await answerQuestionnaire(scope, who, fact.input);
      return;
    case 'medicine':
      await addMedicine(scope, who, fact.input);
      return;
    case 'blood-test':
      await writeBloodTest(scope, who, fact.input);
      return;
    case 'profile':
    case 'check-in':
    case 'session':
    case 'observation':
  }
}

/** Asked about an unusual value, they say that it is printed so. */
async function writeBloodTest(
  scope: FactScope,
  who: AuthorizedAthlete,
  input: FactOf<'blood-test'>['input'],
): Promise<void> {
  const answer = await logBloodTest(scope, who, input);
  if (answer.status === 'stored') return;
  const results = input.results.map((result) => ({ ...result, confirmed: true }));
  const { status } = await logBloodTest(scope, who, { ...input, results });
  if (status !== 'stored') throw new AppError('BAD_INPUT', 'A blood test of the demo squad is refused.');
}
