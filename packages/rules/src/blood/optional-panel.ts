import type { BloodAssessment } from '@freshlegs/domain';
import { CK, TSH, VITAMIN_D } from '../causes/optional-panel/optional-panel-parameters.ts';
import type { AcceptedResult } from './accept-results.ts';
import { CODE_OF_CK, CODE_OF_TSH, CODE_OF_VITAMIN_D, type BloodCode } from './blood-codes.ts';
import type { BloodFacts } from './blood-facts.ts';
import type { Part } from './part.ts';
import { loweredByAge } from './result-age.ts';
import { hasSymptom } from './risk-factors.ts';
import type { Rung } from './rung.ts';

type Other = BloodAssessment['other'];

export interface OptionalPanel {
  readonly other: Other;
  readonly parts: readonly Part[];
}

type Level<Key extends keyof Other> = readonly [NonNullable<Other[Key]>, Rung];

/** First match from the left (7.4a). */
function vitaminDLevel(nmolL: number): Level<'vitaminD'> {
  if (nmolL < VITAMIN_D.low.value) return ['low', 'weeks4'];
  if (nmolL < VITAMIN_D.insufficient.value) return ['insufficient', 'discuss'];
  if (nmolL > VITAMIN_D.veryHigh.value) return ['very_high', 'prompt'];
  return nmolL > VITAMIN_D.high.value ? ['high', 'weeks4'] : ['sufficient', 'none'];
}

/** Each of the laboratory's limits on its own; a missing one takes its default. */
function tshLevel({ value, asTyped, printed }: AcceptedResult): Level<'tsh'> {
  if (value >= TSH.raised10.value) return ['raised_10_plus', 'weeks2'];
  if (asTyped > (printed.refHigh ?? TSH.raised.value)) return ['raised', 'weeks4'];
  if (value < TSH.suppressed.value) return ['suppressed', 'weeks2'];
  return asTyped < (printed.refLow ?? TSH.belowRange.value) ? ['below_range', 'weeks4'] : ['in_range', 'none'];
}

function ckBand(unitsL: number, athleteLine: number): Level<'ck'> {
  if (unitsL > CK.extreme.value) return ['extreme', 'sameDay'];
  if (unitsL > CK.marked.value) return ['marked', 'prompt'];
  return unitsL > athleteLine ? ['above_athlete_range', 'discuss'] : ['within_athlete_range', 'none'];
}

/** Creatine kinase falls within days: an older one is a note at most. With dark urine or severe pain it is for today. */
function ckLevel(ck: AcceptedResult, { lines, input }: BloodFacts): Level<'ck'> {
  const [level, rung] = ckBand(ck.value, lines.ckAthlete);
  if (rung === 'none') return [level, 'none'];
  if (ck.ageDays > CK.withinDays.value) return [level, 'info'];
  return [level, hasSymptom(input.context, 'dark_urine', 'muscle_pain_severe') ? 'sameDay' : rung];
}

const part = (code: BloodCode | null, rung: Rung, agedBy: AcceptedResult | undefined): readonly Part[] =>
  code ? [{ code, rung, flags: [], agedBy, lowered: loweredByAge(rung, agedBy) }] : [];

/** Vitamin D, TSH and creatine kinase (7.4a): also in pregnancy, not lowered under care. */
export function optionalPanel(facts: BloodFacts): OptionalPanel {
  const { vitaminD, tsh, ck } = facts.selected;
  const d = vitaminD ? vitaminDLevel(vitaminD.value) : null;
  const thyroid = tsh ? tshLevel(tsh) : null;
  const muscle = ck ? ckLevel(ck, facts) : null;
  return {
    other: {
      ...(d ? { vitaminD: d[0] } : {}),
      ...(thyroid ? { tsh: thyroid[0] } : {}),
      ...(muscle ? { ck: muscle[0] } : {}),
    },
    parts: [
      ...(d ? part(CODE_OF_VITAMIN_D[d[0]], d[1], vitaminD) : []),
      ...(thyroid ? part(CODE_OF_TSH[thyroid[0]], thyroid[1], tsh) : []),
      ...(muscle ? part(CODE_OF_CK[muscle[0]], muscle[1], undefined) : []),
    ],
  };
}
