import { daysBetween, type LocalDate } from '@freshlegs/domain';
import { HEAVY_SCORE } from '../metrics/heaviness.ts';
import type { AthleteRecord, SymptomAnswer } from '../record/athlete-record.ts';
import { BLOOD_SYMPTOMS, type BloodSymptom } from './blood-input.ts';

/** The codes of the symptom form (load-and-symptoms 14.2) that go by another name in the blood rules. */
const RENAMED: Readonly<Record<string, BloodSymptom>> = {
  new_weakness: 'limb_weakness',
  bladder_bowel_change: 'bladder_bowel',
};

const isBloodSymptom = (code: string): code is BloodSymptom => BLOOD_SYMPTOMS.some((known) => known === code);

function symptomOf(answer: SymptomAnswer): BloodSymptom | undefined {
  const { code } = answer;
  if (code === 'dyspnoea') return answer['atRest'] === true ? 'breathless_at_rest' : 'breathless_on_exertion';
  if (code === 'muscle_pain') return answer['severe'] === true ? 'muscle_pain_severe' : undefined;
  return RENAMED[code] ?? (isBloodSymptom(code) ? code : undefined);
}

/** The latest heaviness of today and the two days before is 4 or more. */
function legsAreHeavy({ checkIns }: AthleteRecord, asOf: LocalDate): boolean {
  const recent = checkIns
    .filter((checkIn) => checkIn.heaviness !== undefined)
    .map((checkIn) => ({ daysAgo: daysBetween(checkIn.on, asOf), score: checkIn.heaviness ?? 0 }))
    .filter(({ daysAgo }) => daysAgo >= 0 && daysAgo <= 2)
    .toSorted((a, b) => a.daysAgo - b.daysAgo);
  return recent[0] !== undefined && recent[0].score >= HEAVY_SCORE;
}

/** The symptoms of a record in the names of the blood rules. */
export function symptomsOfRecord(record: AthleteRecord, asOf: LocalDate): readonly BloodSymptom[] {
  const answered = record.symptoms.map(symptomOf).filter((symptom) => symptom !== undefined);
  return [...new Set([...answered, ...(legsAreHeavy(record, asOf) ? ['heavy_legs' as const] : [])])];
}
