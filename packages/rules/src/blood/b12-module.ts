import type { B12Level, Currency } from '@freshlegs/domain';
import { RED_CELLS } from '../causes/iron/haemoglobin-parameters.ts';
import { B12 } from '../causes/vitamin-b12/b12-parameters.ts';
import { b12Level, mmaReading, totalClass } from './b12-level.ts';
import { CODE_OF_B12_LEVEL } from './blood-codes.ts';
import type { BloodFacts } from './blood-facts.ts';
import { flagsOf, lowerPart, type Part, type RawPart } from './part.ts';
import { currencyOf } from './result-age.ts';
import { hasB12RiskFactor, hasSymptom, isTired } from './risk-factors.ts';
import { highest, isWeeks, lowerOf, type Rung } from './rung.ts';

export interface B12Module {
  readonly level: B12Level;
  readonly flags: readonly string[];
  readonly currency: Currency | null;
  readonly parts: readonly Part[];
}

const RUNG_OF_LEVEL: Readonly<Record<B12Level, Rung>> = {
  out_of_scope_age: 'none',
  out_of_scope_pregnancy: 'none',
  not_assessed: 'none',
  low: 'weeks2',
  functional_low: 'weeks2',
  discordant: 'weeks4',
  high_unsupplemented: 'weeks4',
  indeterminate: 'discuss',
  indeterminate_mma_normal: 'info',
  not_interpretable_supplemented: 'info',
  unlikely_low: 'none',
};

/** An indeterminate value asks for an appointment where a risk factor or tiredness stands beside it. */
function rungOfLevel(level: B12Level, { input }: BloodFacts): Rung {
  const lifts = hasB12RiskFactor(input.athlete, input.context) || isTired(input.context);
  return level === 'indeterminate' && lifts ? 'weeks4' : RUNG_OF_LEVEL[level];
}

/** High homocysteine with enough folate, beside an indeterminate B12. */
function homocysteineRaised(level: B12Level, { selected }: BloodFacts): boolean {
  const { homocysteine, folateRecent } = selected;
  return (
    level === 'indeterminate' &&
    homocysteine !== undefined &&
    homocysteine.value > B12.homocysteineRaised.value &&
    folateRecent !== undefined &&
    folateRecent.value >= B12.folateLow.value
  );
}

function levelFlags(level: B12Level, facts: BloodFacts): readonly string[] {
  const { input, selected } = facts;
  const { b12Main, b12Total } = selected;
  if (!b12Main) return [];
  const pillMayLower = input.athlete.ocp === true && b12Total !== undefined && totalClass(b12Total) !== 'unlikely_low';
  return [
    ...(mmaReading(facts) === 'uninterpretable' ? ['mma_uninterpretable'] : []),
    ...(pillMayLower ? ['ocp_may_lower_total_b12'] : []),
    ...(input.athlete.age < B12.guidelineFromAge.value ? ['outside_ng239_age'] : []),
    ...(homocysteineRaised(level, facts) ? ['homocysteine_raised'] : []),
  ];
}

/** Part 1: the level with a raised homocysteine, lowered by care and by the age of the main result. */
function levelPart(level: B12Level, facts: BloodFacts): RawPart | null {
  const code = CODE_OF_B12_LEVEL[level];
  if (!code) return null;
  const atLeast = homocysteineRaised(level, facts) ? 'weeks2' : 'none';
  return {
    code,
    rung: highest(rungOfLevel(level, facts), atLeast),
    flags: levelFlags(level, facts),
    agedBy: facts.selected.b12Main,
  };
}

type Beside = Pick<RawPart, 'code' | 'rung' | 'flags'>;

function worthTesting(level: B12Level, { input }: BloodFacts): Beside | null {
  const { athlete, context } = input;
  const hasReason = isTired(context) || hasSymptom(context, 'paraesthesia');
  return level === 'not_assessed' && hasReason && hasB12RiskFactor(athlete, context)
    ? { code: 'B.B12.TEST_WORTH_RAISING', rung: 'discuss', flags: ['b12_test_worth_raising'] }
    : null;
}

const largeCells = (level: B12Level, { selected }: BloodFacts): Beside | null =>
  selected.mcvRecent && selected.mcvRecent.value > RED_CELLS.largeAbove.value
    ? { code: 'B.MCV.HIGH', rung: level === 'indeterminate' ? 'weeks2' : 'weeks4', flags: ['macrocytosis'] }
    : null;

const lowFolate = ({ selected }: BloodFacts): Beside | null =>
  selected.folateRecent && selected.folateRecent.value < B12.folateLow.value
    ? { code: 'B.FOLATE.LOW', rung: 'weeks2', flags: [selected.b12Main ? 'folate_low' : 'folate_low_check_b12_first'] }
    : null;

const laughingGas = ({ input }: BloodFacts): Beside | null =>
  input.context.nitrousOxide === true
    ? { code: 'B.NITROUS_OXIDE', rung: 'weeks2', flags: ['nitrous_oxide_total_b12_unreliable'] }
    : null;

/**
 * Part 2: the highest of what stands beside the level, lowered by care only. Care looks at that highest one: when it
 * asks for weeks, the whole part becomes a note.
 */
function partsBeside(level: B12Level, facts: BloodFacts): readonly Part[] {
  const beside = [worthTesting(level, facts), largeCells(level, facts), lowFolate(facts), laughingGas(facts)].filter(
    (part) => part !== null,
  );
  const cared = facts.input.context.underCare === true && isWeeks(highest(...beside.map((part) => part.rung)));
  return beside.map((part) => ({
    ...part,
    agedBy: undefined,
    flags: cared ? [...part.flags, 'under_care'] : part.flags,
    lowered: cared ? lowerOf(part.rung, 'info') : part.rung,
  }));
}

const WEAKER_LEVELS: readonly B12Level[] = ['unlikely_low', 'not_interpretable_supplemented', 'high_unsupplemented'];

/** Tingling comes after everything else of the module and is lowered by neither care nor age. */
function tingling(level: B12Level, { input }: BloodFacts): Part | null {
  const { athlete, context } = input;
  if (!hasSymptom(context, 'paraesthesia')) return null;
  const weaker = WEAKER_LEVELS.includes(level) || (level === 'not_assessed' && !hasB12RiskFactor(athlete, context));
  const rung: Rung = context.nitrousOxide === true ? 'sameDay' : weaker ? 'weeks2' : 'prompt';
  return { code: 'B.B12.TINGLING', rung, lowered: rung, flags: [], agedBy: undefined };
}

const OUT_OF_SCOPE_PREGNANCY: B12Module = {
  level: 'out_of_scope_pregnancy',
  flags: [],
  currency: null,
  parts: [{ code: 'B.B12.OUT_OF_SCOPE_PREGNANCY', rung: 'none', lowered: 'none', flags: [], agedBy: undefined }],
};

/** Vitamin B12 (7.4). In pregnancy nothing of it applies. */
export function b12Module(facts: BloodFacts): B12Module {
  if (facts.pregnant) return OUT_OF_SCOPE_PREGNANCY;
  const level = b12Level(facts);
  const raw = levelPart(level, facts);
  const tingles = tingling(level, facts);
  const parts = [
    ...(raw ? [lowerPart(raw, facts.input.context)] : []),
    ...partsBeside(level, facts),
    ...(tingles ? [tingles] : []),
  ];
  const { b12Main } = facts.selected;
  return {
    level,
    flags: flagsOf(...parts.map((part) => part.flags)),
    currency: b12Main ? currencyOf(b12Main) : null,
    parts,
  };
}
