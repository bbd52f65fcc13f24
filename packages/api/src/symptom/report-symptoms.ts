import type { LocalDate, ReportSymptomsInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseDistantDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { hasSymptomReport, insertSymptomReport } from './queries.ts';
import { symptomsValidUntil } from './symptom-validity.ts';

export interface ReportedSymptoms {
  on: LocalDate;
  validUntil: LocalDate;
}

/** Keeps a filled symptom form; the newest counts, the older ones stay. The same id twice is one form. */
export async function reportSymptoms(
  scope: FactScope,
  who: AuthorizedAthlete,
  form: ReportSymptomsInput & { readonly id: string },
): Promise<ReportedSymptoms> {
  const { today } = athleteDay(scope, who);
  refuseDistantDay(form.on, today);
  const { id, on, zone, answers } = form;
  return recordFact(scope, who, {
    action: 'symptom.report',
    categories: ['symptoms', 'red_flags'],
    on,
    write: async () => {
      const result = { on, validUntil: symptomsValidUntil(on) };
      if (await hasSymptomReport(scope.tx, who, id)) return { result, changed: false };
      await insertSymptomReport(scope.tx, who, {
        id,
        on,
        zone,
        answers,
        enteredBy: scope.actor.userId,
        createdAt: scope.runtime.now(),
      });
      return { result, changed: true };
    },
  });
}
