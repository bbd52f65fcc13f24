import type { IronLevel } from '@freshlegs/domain';
import type { AnalyteKey } from '@freshlegs/domain/lab';
import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import { HAEMOGLOBIN, RED_CELLS } from '../causes/iron/haemoglobin-parameters.ts';
import { CK, TSH, VITAMIN_D } from '../causes/optional-panel/optional-panel-parameters.ts';
import { B12 } from '../causes/vitamin-b12/b12-parameters.ts';
import type { Parameter } from '../kernel/rule.ts';
import type { AcceptedResult } from './accept-results.ts';
import type { BloodCode } from './blood-codes.ts';
import type { BloodFacts } from './blood-facts.ts';
import { personParameters } from './person-lines.ts';
import { citedLine, laboratoryLine, type CitedLine } from './result-evidence.ts';

type Relation = CitedLine['relation'];
type FerritinLine = readonly [Relation, Parameter];

/** The line that made the ferritin what it is; none where the level is not about the ferritin. */
function ferritinLine(level: IronLevel, ferritin: number, facts: BloodFacts): FerritinLine | undefined {
  const person = personParameters(facts.input.athlete);
  const belowLow = ferritin < person.ferritinLow.value;
  const lines: Readonly<Partial<Record<IronLevel, FerritinLine>>> = {
    low_functional: ['<', FERRITIN.functional],
    depleted: ['<', FERRITIN.depleted],
    low: ['<', person.ferritinLow],
    very_high: ['>', FERRITIN.veryHigh],
    high: ['>', facts.acute.present ? FERRITIN.highWhenInflamed : person.ferritinHigh],
    upper_range: ['>', person.ferritinUpper],
    borderline: ['<', FERRITIN.borderline],
    uncertain_acute_phase: ['<', FERRITIN.unreadableWhenInflamed],
    adequate_acute_phase: ['>=', FERRITIN.unreadableWhenInflamed],
    low_hb_low_ferritin: ['<', belowLow ? person.ferritinLow : FERRITIN.unreadableWhenInflamed],
    low_hb_ferritin_not_low: ['>=', person.ferritinLow],
    adequate: ['>=', person.ferritinLow],
  };
  return lines[level];
}

function haemoglobinLines({ band, lines, input, pregnant }: BloodFacts): readonly CitedLine[] {
  if (band === null || pregnant) return [];
  const person = personParameters(input.athlete);
  if (band === 'high') return [citedLine('haemoglobin', '>', person.hbHigh)];
  if (band === 'low_severe') return [citedLine('haemoglobin', '<', HAEMOGLOBIN.hbSevere, lines.hbSevere)];
  if (band === 'low_moderate') return [citedLine('haemoglobin', '<', HAEMOGLOBIN.hbModerate, lines.hbModerate)];
  return [citedLine('haemoglobin', band === 'low_mild' ? '<' : '>=', person.hbLow, lines.hbLow)];
}

function saturationLines({ selected, input }: BloodFacts): readonly CitedLine[] {
  const { tsat } = selected;
  const { tsatHigh } = personParameters(input.athlete);
  if (tsat === undefined) return [];
  if (tsat < FERRITIN.tsatLow.value) return [citedLine('tsat', '<', FERRITIN.tsatLow)];
  return tsat > tsatHigh.value ? [citedLine('tsat', '>', tsatHigh)] : [];
}

/** Lines of the iron level: the haemoglobin first where it is low, else the ferritin. */
export function ironLines(level: IronLevel, facts: BloodFacts): readonly CitedLine[] {
  const ferritin = facts.selected.ferritin?.value;
  const ofFerritin = ferritin === undefined ? undefined : ferritinLine(level, ferritin, facts);
  const ferritinLines = ofFerritin ? [citedLine('ferritin', ofFerritin[0], ofFerritin[1])] : [];
  const hbLines = haemoglobinLines(facts);
  const hbFirst = level.startsWith('low_hb') || level === 'hb_only_not_low';
  return [...(hbFirst ? [...hbLines, ...ferritinLines] : [...ferritinLines, ...hbLines]), ...saturationLines(facts)];
}

/** Total or active B12 against the line it fell below, or the one it passed. */
function b12Line(result: AcceptedResult): CitedLine {
  const { analyte, value, unit, printed } = result;
  const [low, unlikely] =
    analyte === 'b12_active'
      ? [B12.activeLow, B12.activeUnlikely]
      : unit === 'pmol/L'
        ? [B12.totalLowPmolL, B12.totalUnlikelyPmolL]
        : [B12.totalLowNgL, B12.totalUnlikelyNgL];
  if (analyte === 'b12_total' && printed.refLow !== undefined && result.asTyped < printed.refLow)
    return laboratoryLine(analyte, '<', printed.refLow, printed.unit);
  if (value < low.value) return citedLine(analyte, '<', low);
  return value > unlikely.value ? citedLine(analyte, '>', unlikely) : citedLine(analyte, '<=', unlikely);
}

function mmaLine({ mma }: BloodFacts['selected']): readonly CitedLine[] {
  if (!mma) return [];
  const ownLimit = mma.printed.refHigh;
  if (ownLimit !== undefined)
    return [laboratoryLine('mma', mma.asTyped > ownLimit ? '>' : '<=', ownLimit, mma.printed.unit)];
  return [citedLine('mma', mma.value > B12.mmaRaised.value ? '>' : '<=', B12.mmaRaised)];
}

/** Lines of the B12 level, the main result first. */
export function b12Lines({ selected }: BloodFacts): readonly CitedLine[] {
  const { b12Main, b12Total, b12Active, homocysteine, folateRecent } = selected;
  const results = [b12Main, b12Active, b12Total].filter((result) => result !== undefined);
  return [
    ...results.map(b12Line),
    ...mmaLine(selected),
    ...(homocysteine
      ? [
          citedLine(
            'homocysteine',
            homocysteine.value > B12.homocysteineRaised.value ? '>' : '<=',
            B12.homocysteineRaised,
          ),
        ]
      : []),
    ...(folateRecent
      ? [citedLine('folate', folateRecent.value < B12.folateLow.value ? '<' : '>=', B12.folateLow)]
      : []),
  ];
}

function tshLines({ tsh }: BloodFacts['selected'], code: BloodCode): readonly CitedLine[] {
  if (!tsh) return [];
  const { refLow, refHigh, unit } = tsh.printed;
  if (code === 'B.TSH.RAISED_10_PLUS') return [citedLine('tsh', '>=', TSH.raised10)];
  if (code === 'B.TSH.SUPPRESSED') return [citedLine('tsh', '<', TSH.suppressed)];
  if (code === 'B.TSH.BELOW_RANGE')
    return [refLow === undefined ? citedLine('tsh', '<', TSH.belowRange) : laboratoryLine('tsh', '<', refLow, unit)];
  const relation = code === 'B.TSH.RAISED' ? '>' : '<=';
  return [
    refHigh === undefined ? citedLine('tsh', relation, TSH.raised) : laboratoryLine('tsh', relation, refHigh, unit),
  ];
}

const SINGLE: Readonly<Partial<Record<BloodCode, readonly [AnalyteKey, Relation, Parameter]>>> = {
  'B.MCV.HIGH': ['mcv', '>', RED_CELLS.largeAbove],
  'B.FOLATE.LOW': ['folate', '<', B12.folateLow],
  'B.VITAMIN_D.LOW': ['vitamin_d', '<', VITAMIN_D.low],
  'B.VITAMIN_D.INSUFFICIENT': ['vitamin_d', '<', VITAMIN_D.insufficient],
  'B.VITAMIN_D.SUFFICIENT': ['vitamin_d', '>=', VITAMIN_D.insufficient],
  'B.VITAMIN_D.HIGH': ['vitamin_d', '>', VITAMIN_D.high],
  'B.VITAMIN_D.VERY_HIGH': ['vitamin_d', '>', VITAMIN_D.veryHigh],
  'B.CK.MARKED': ['ck', '>', CK.marked],
  'B.CK.EXTREME': ['ck', '>', CK.extreme],
};

/** Lines of what stands beside the levels. */
export function lineBeside(code: BloodCode, facts: BloodFacts): readonly CitedLine[] {
  const person = personParameters(facts.input.athlete);
  if (code === 'B.HB.HIGH') return [citedLine('haemoglobin', '>', person.hbHigh)];
  if (code === 'B.MCV.LOW') return [citedLine('mcv', '<', person.mcvSmall)];
  if (code === 'B.CK.ABOVE_ATHLETE_RANGE') return [citedLine('ck', '>', person.ckAthlete)];
  if (code.startsWith('B.TSH.')) return tshLines(facts.selected, code);
  const single = SINGLE[code];
  return single ? [citedLine(...single)] : [];
}
