import type { Currency, HbBand, IronLevel } from '@freshlegs/domain';
import { HAEMOGLOBIN } from '../causes/iron/haemoglobin-parameters.ts';
import type { AcceptedResult } from './accept-results.ts';
import { CODE_OF_IRON_LEVEL } from './blood-codes.ts';
import type { BloodFacts } from './blood-facts.ts';
import { ferritinLevel, ironLevel, trainedHardBeforeDraw } from './iron-level.ts';
import { withIronSteps, withUnpairedSteps } from './iron-steps.ts';
import { flagsOf, lowerPart, type Part, type RawPart } from './part.ts';
import { currencyOf } from './result-age.ts';

export interface IronModule {
  readonly level: IronLevel;
  readonly hb: HbBand;
  readonly flags: readonly string[];
  readonly currency: Currency | null;
  readonly parts: readonly Part[];
  /** The level the ferritin would have alone; only beside a low haemoglobin it does not belong to. */
  readonly unpairedLevel: IronLevel | null;
}

const WITHOUT_STEPS: readonly IronLevel[] = [
  'out_of_scope_pregnancy',
  'low_hb_iron_unknown',
  'hb_only_not_low',
  'not_assessed',
];

/** Flags that depend on the draw alone, also when neither ferritin nor haemoglobin exists. */
function contextFlags({ input, acute, pregnant, selected, lines }: BloodFacts): readonly string[] {
  const { context } = input;
  const altitude = selected.haemoglobin && lines.livesHigh ? ['altitude_adjusted'] : [];
  if (pregnant) return altitude;
  return [
    ...altitude,
    ...(acute.flag ? [acute.flag] : []),
    ...(trainedHardBeforeDraw(context.hardExerciseHoursBeforeDraw) ? ['exercise_24h'] : []),
    ...(context.takingIron === true ? ['taking_iron'] : []),
  ];
}

/** The result whose age lowers the level (7.3, "Parts"). */
function resultOfLevel(level: IronLevel, { selected }: BloodFacts): AcceptedResult | undefined {
  const { ferritin, haemoglobin } = selected;
  if (level === 'out_of_scope_pregnancy') return haemoglobin ?? ferritin;
  if (level === 'low_hb_iron_unknown' || level === 'hb_only_not_low') return haemoglobin;
  const both = level === 'low_hb_low_ferritin' || level === 'low_hb_ferritin_not_low';
  return both && ferritin && haemoglobin && haemoglobin.ageDays < ferritin.ageDays ? haemoglobin : ferritin;
}

function unpairedPart(facts: BloodFacts): { readonly level: IronLevel; readonly part: RawPart } | null {
  const { ferritin } = facts.selected;
  if (!ferritin) return null;
  const graded = withUnpairedSteps(facts, ferritinLevel(facts, ferritin.value));
  return {
    level: graded.level,
    part: { code: 'B.IRON.FERRITIN_NOT_PAIRED', rung: graded.rung, flags: graded.flags, agedBy: ferritin },
  };
}

function highHaemoglobinPart({ band, pregnant, selected }: BloodFacts): RawPart | null {
  if (pregnant || band !== 'high' || !selected.haemoglobin) return null;
  const veryHigh = selected.haemoglobin.value > HAEMOGLOBIN.hbVeryHigh.value;
  return { code: 'B.HB.HIGH', rung: veryHigh ? 'prompt' : 'weeks4', flags: [], agedBy: selected.haemoglobin };
}

/** Small red cells: a flag always; a prompt unless pregnancy or a current low ferritin already speaks. */
function smallCellsPart({ selected, lines, pregnant }: BloodFacts): RawPart | null {
  const { mcvRecent, ferritin } = selected;
  if (!mcvRecent || !(mcvRecent.value < lines.mcvSmall)) return null;
  const explained = ferritin !== undefined && ferritin.value < lines.ferritinLow && currencyOf(ferritin) === 'current';
  return {
    code: 'B.MCV.LOW',
    rung: pregnant || explained ? 'none' : 'weeks4',
    flags: ['microcytosis'],
    agedBy: undefined,
  };
}

function hbField({ band, pregnant }: BloodFacts): HbBand {
  if (band === null) return 'not_assessed';
  return pregnant ? 'not_staged' : band;
}

/** Iron (7.3): level, steps and parts, each lowered on its own. */
export function ironModule(facts: BloodFacts): IronModule {
  const bare = ironLevel(facts);
  const graded = WITHOUT_STEPS.includes(bare.level) ? bare : withIronSteps(facts, bare);
  const result = resultOfLevel(graded.level, facts);
  const unpaired = graded.flags.includes('ferritin_not_paired') ? unpairedPart(facts) : null;
  const context = contextFlags(facts);
  const code = CODE_OF_IRON_LEVEL[graded.level];
  const levelPart: RawPart | null = code
    ? { code, rung: graded.rung, flags: flagsOf(context, graded.flags), agedBy: result }
    : null;
  const parts = [levelPart, unpaired?.part ?? null, highHaemoglobinPart(facts), smallCellsPart(facts)]
    .filter((part) => part !== null)
    .map((part) => lowerPart(part, facts.input.context));
  return {
    level: graded.level,
    hb: hbField(facts),
    flags: flagsOf(context, ...parts.map((part) => part.flags)),
    currency: result ? currencyOf(result) : null,
    parts,
    unpairedLevel: unpaired?.level ?? null,
  };
}
