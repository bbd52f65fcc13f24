import type { ConsentCategory, Evidence, HbBand } from '@freshlegs/domain';
import { evidence } from '../kernel/evidence.ts';
import type { AcceptedResult } from './accept-results.ts';
import type { BloodFacts } from './blood-facts.ts';
import { changeEvidence } from './change-evidence.ts';
import { FLAG_LABELS } from './flag-sentences.ts';
import type { BloodGrading } from './grade-blood.ts';
import type { Part } from './part.ts';
import { b12Lines, ironLines, lineBeside } from './part-lines.ts';
import { currencyOf } from './result-age.ts';
import { AGE_LIMITS } from './result-age-parameters.ts';
import { lineEvidence, resultEvidence, type CitedLine } from './result-evidence.ts';

type Maybe = AcceptedResult | undefined;

/** Results that speak in a part, the one that decides first. */
interface Speaking {
  readonly results: readonly Maybe[];
  readonly lines: readonly CitedLine[];
  readonly withSaturation: boolean;
}

/** Where the lines do not apply (pregnancy, age) the results stand alone: a value beside a line would be judged by readers. */
function speakingIn(part: Part, grading: BloodGrading): Speaking {
  const speaking = speakingOf(part, grading);
  return part.code.includes('.OUT_OF_SCOPE_') ? { ...speaking, lines: [] } : speaking;
}

function speakingOf({ code }: Part, { facts, iron }: BloodGrading): Speaking {
  const { selected } = facts;
  const { ferritin, haemoglobin, stfr, crp } = selected;
  if (code === 'B.IRON.FERRITIN_NOT_PAIRED') {
    const lines = ironLines(iron.unpairedLevel ?? 'not_assessed', facts);
    return { results: [ferritin, stfr, crp], lines, withSaturation: true };
  }
  if (code === 'B.IRON.LOW_HB_IRON_UNKNOWN' || code === 'B.IRON.HB_ONLY_NOT_LOW')
    return { results: [haemoglobin, crp], lines: ironLines(iron.level, facts), withSaturation: false };
  if (code.startsWith('B.IRON.'))
    return { results: [ferritin, haemoglobin, stfr, crp], lines: ironLines(iron.level, facts), withSaturation: true };
  if (code === 'B.B12.TINGLING' || code === 'B.B12.TEST_WORTH_RAISING' || code === 'B.NITROUS_OXIDE')
    return { results: [], lines: [], withSaturation: false };
  if (code.startsWith('B.B12.')) {
    const { b12Main, b12Active, b12Total, mma, homocysteine, folateRecent } = selected;
    const others = [b12Active, b12Total].filter((result) => result !== b12Main);
    return {
      results: [b12Main, ...others, mma, homocysteine, folateRecent],
      lines: b12Lines(facts),
      withSaturation: false,
    };
  }
  return { results: [besideResult(code, facts)], lines: lineBeside(code, facts), withSaturation: false };
}

function besideResult(code: Part['code'], { selected }: BloodFacts): Maybe {
  if (code === 'B.HB.HIGH') return selected.haemoglobin;
  if (code.startsWith('B.MCV.')) return selected.mcvRecent;
  if (code === 'B.FOLATE.LOW') return selected.folateRecent;
  if (code.startsWith('B.VITAMIN_D.')) return selected.vitaminD;
  if (code.startsWith('B.TSH.')) return selected.tsh;
  return code.startsWith('B.CK.') ? selected.ck : undefined;
}

function saturationEvidence({ selected }: BloodFacts, lines: readonly CitedLine[]): readonly Evidence[] {
  if (selected.tsatReported) return resultEvidence(selected.tsatReported, lines);
  if (selected.tsatDerived === undefined || !selected.ferritin) return [];
  const cited = lines.find((one) => one.analyte === 'tsat');
  return [
    evidence('tsat', 'Transferrin saturation, computed', selected.tsatDerived, '%', {
      on: selected.ferritin.printed.collectedOn,
      ...(cited
        ? { comparedWith: { relation: cited.relation, limit: cited.limit, unit: cited.unit, meaning: cited.meaning } }
        : {}),
      category: 'blood_values',
    }),
  ];
}

/** Flags that tell of something else than blood. */
const FLAG_CATEGORY: Readonly<Record<string, ConsentCategory>> = {
  taking_iron: 'medicines',
  nitrous_oxide_total_b12_unreliable: 'medicines',
  ocp_may_lower_total_b12: 'reproductive_health',
  under_care: 'symptoms',
};

export const flagEvidence = (flag: string): Evidence =>
  evidence(`flag.${flag}`, 'Note on this result', FLAG_LABELS[flag] ?? flag, null, {
    category: FLAG_CATEGORY[flag] ?? 'blood_flags',
  });

/** Under 18 the guardian is addressed. */
export const underAgeEvidence = ({ input }: BloodFacts): readonly Evidence[] =>
  input.athlete.age < AGE_LIMITS.guardianUnder.value
    ? [evidence('under_18', 'Under 18', true, null, { category: 'blood_flags' })]
    : [];

const BAND_WORDS: Readonly<Record<HbBand, string>> = {
  not_assessed: 'not assessed',
  not_staged: 'not staged in pregnancy',
  low_severe: 'severely low',
  low_moderate: 'moderately low',
  low_mild: 'mildly low',
  not_low: 'not low',
  high: 'above the line',
};

/** Codes with a line that differs by sex. */
const BY_SEX = /^B\.(IRON\.(LOW_HB|HB_ONLY|HIGH|UPPER|FERRITIN_NOT)|HB\.|CK\.ABOVE)/;

/** What the sentence needs also where values are not shared: date, line, band, flags, age of the result. */
function frameEvidence(part: Part, speaking: Speaking, { facts, iron }: BloodGrading): readonly Evidence[] {
  const main = part.agedBy ?? speaking.results.find((result) => result !== undefined);
  const on = main?.printed.collectedOn;
  const currency = part.agedBy ? currencyOf(part.agedBy) : 'current';
  const category = 'blood_flags' as const;
  const line = speaking.lines[0];
  const stricter = facts.input.athlete.sex === 'X' && BY_SEX.test(part.code);
  return [
    ...(on === undefined ? [] : [evidence('report', 'Report', on, null, { on, category })]),
    ...(line ? [lineEvidence(line)] : []),
    ...(part.code.startsWith('B.IRON.LOW_HB')
      ? [evidence('hb.band', 'Haemoglobin band', BAND_WORDS[iron.hb], null, { category })]
      : []),
    ...(part.code === 'B.B12.TINGLING'
      ? [evidence('paraesthesia', 'Numbness or tingling', true, null, { category: 'symptoms' })]
      : []),
    ...part.flags.map(flagEvidence),
    ...(stricter ? [flagEvidence('stricter_line')] : []),
    ...(currency === 'current' || on === undefined
      ? []
      : [evidence('currency', 'Age of the result', currency, null, { on, category })]),
    ...underAgeEvidence(facts),
  ];
}

const SIDE_OF_LEVEL: Readonly<Record<string, string>> = {
  low_functional: 'low',
  depleted: 'low',
  low: 'low',
  borderline: 'low',
  very_high: 'high',
  high: 'high',
  upper_range: 'high',
  uncertain_acute_phase: 'unclear',
  adequate_acute_phase: 'unclear',
};

function unpairedSide(part: Part, { iron }: BloodGrading): readonly Evidence[] {
  if (part.code !== 'B.IRON.FERRITIN_NOT_PAIRED' || iron.unpairedLevel === null) return [];
  const side = SIDE_OF_LEVEL[iron.unpairedLevel] ?? 'between';
  return [evidence('unpaired.side', 'Ferritin on its own', side, null, { category: 'blood_flags' })];
}

/** Everything a part stands on: values as printed with interval and line, then the frame of its sentence. */
export function partEvidence(part: Part, grading: BloodGrading): readonly Evidence[] {
  const speaking = speakingIn(part, grading);
  return [
    ...speaking.results.flatMap((result) =>
      result ? [...resultEvidence(result, speaking.lines), ...changeEvidence(result, grading.accepted)] : [],
    ),
    ...(speaking.withSaturation ? saturationEvidence(grading.facts, speaking.lines) : []),
    ...frameEvidence(part, speaking, grading),
    ...unpairedSide(part, grading),
  ];
}
