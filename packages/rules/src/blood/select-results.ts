import type { AnalyteKey } from '@freshlegs/domain/lab';
import { roundHalfUp } from '@freshlegs/domain/lab';
import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import { RED_CELLS } from '../causes/iron/haemoglobin-parameters.ts';
import { B12 } from '../causes/vitamin-b12/b12-parameters.ts';
import type { AcceptedResult } from './accept-results.ts';

/** The one result of each analyte that is meant, each within its window (7.2). Undefined = unknown for that purpose. */
export interface SelectedResults {
  readonly ferritin: AcceptedResult | undefined;
  readonly haemoglobin: AcceptedResult | undefined;
  /** Ferritin and haemoglobin exist and belong together. */
  readonly paired: boolean;
  /** Of the draw of the ferritin, else of the haemoglobin. */
  readonly crp: AcceptedResult | undefined;
  readonly stfr: AcceptedResult | undefined;
  /** Saturation in per cent: as reported, else computed. */
  readonly tsat: number | undefined;
  /** Reported, and computed where it could be: for the reader. */
  readonly tsatReported: AcceptedResult | undefined;
  readonly tsatDerived: number | undefined;
  readonly tsatMismatch: boolean;
  /** Of the draw of the haemoglobin. */
  readonly mcvOfHaemoglobin: AcceptedResult | undefined;
  readonly mcvRecent: AcceptedResult | undefined;
  readonly folateRecent: AcceptedResult | undefined;
  readonly b12Total: AcceptedResult | undefined;
  readonly b12Active: AcceptedResult | undefined;
  readonly b12Main: AcceptedResult | undefined;
  readonly b12Paired: boolean;
  readonly mma: AcceptedResult | undefined;
  readonly homocysteine: AcceptedResult | undefined;
  readonly vitaminD: AcceptedResult | undefined;
  readonly tsh: AcceptedResult | undefined;
  readonly ck: AcceptedResult | undefined;
}

/** The newest of an analyte; on the same day the one listed first. */
function newest(accepted: readonly AcceptedResult[], analyte: AnalyteKey): AcceptedResult | undefined {
  let best: AcceptedResult | undefined;
  for (const result of accepted) {
    if (result.analyte === analyte && (best === undefined || result.ageDays < best.ageDays)) best = result;
  }
  return best;
}

type Maybe = AcceptedResult | undefined;

/** The result if it lies within `days` of the anchor, in either direction; nothing without an anchor. */
const near = (result: Maybe, anchor: Maybe, days: number): Maybe =>
  result && anchor && Math.abs(result.ageDays - anchor.ageDays) <= days ? result : undefined;

const recent = (result: Maybe, days: number): Maybe => (result && result.ageDays <= days ? result : undefined);

function derivedTsat(iron: Maybe, tibc: Maybe, transferrin: Maybe): number | undefined {
  if (!iron) return undefined;
  const capacity = tibc ? tibc.value : transferrin ? transferrin.value * FERRITIN.tibcPerTransferrin.value : undefined;
  if (capacity === undefined) return undefined;
  const percent = roundHalfUp((100 * iron.value) / capacity, 1);
  return Number.isFinite(percent) ? percent : undefined;
}

/** A difference up to this much more still counts as the tolerance itself (7.2). */
const MISMATCH_TOLERANCE = 0.000000001;

const mismatch = (reported: number | undefined, derived: number | undefined): boolean =>
  reported !== undefined &&
  derived !== undefined &&
  Math.abs(reported - derived) > FERRITIN.tsatMismatch.value + MISMATCH_TOLERANCE;

function saturation(accepted: readonly AcceptedResult[], ferritin: Maybe) {
  const ofDraw = (key: AnalyteKey): Maybe => near(newest(accepted, key), ferritin, FERRITIN.sameDrawDays.value);
  const tsatReported = ofDraw('tsat');
  const tsatDerived = derivedTsat(ofDraw('iron'), ofDraw('tibc'), ofDraw('transferrin'));
  return {
    tsatReported,
    tsatDerived,
    tsat: tsatReported?.value ?? tsatDerived,
    tsatMismatch: mismatch(tsatReported?.value, tsatDerived),
    stfr: ofDraw('stfr'),
  };
}

function b12Results(accepted: readonly AcceptedResult[]) {
  const b12Total = newest(accepted, 'b12_total');
  const b12Active = newest(accepted, 'b12_active');
  const b12Main =
    b12Total && b12Active ? (b12Total.ageDays < b12Active.ageDays ? b12Total : b12Active) : (b12Active ?? b12Total);
  const besideMain = (key: AnalyteKey): Maybe => near(newest(accepted, key), b12Main, B12.pairedDays.value);
  return {
    b12Total,
    b12Active,
    b12Main,
    b12Paired: near(b12Total, b12Active, B12.pairedDays.value) !== undefined,
    mma: besideMain('mma'),
    homocysteine: besideMain('homocysteine'),
  };
}

/** First select, then look at windows: an older result that would fit is not looked for (7.2). */
export function selectResults(accepted: readonly AcceptedResult[]): SelectedResults {
  const ferritin = newest(accepted, 'ferritin');
  const haemoglobin = newest(accepted, 'haemoglobin');
  const mcv = newest(accepted, 'mcv');
  return {
    ferritin,
    haemoglobin,
    paired: near(ferritin, haemoglobin, FERRITIN.pairedDays.value) !== undefined,
    crp: near(newest(accepted, 'crp'), ferritin ?? haemoglobin, FERRITIN.sameDrawDays.value),
    ...saturation(accepted, ferritin),
    mcvOfHaemoglobin: near(mcv, haemoglobin, FERRITIN.sameDrawDays.value),
    mcvRecent: recent(mcv, RED_CELLS.withinDays.value),
    folateRecent: recent(newest(accepted, 'folate'), B12.folateWithinDays.value),
    ...b12Results(accepted),
    vitaminD: newest(accepted, 'vitamin_d'),
    tsh: newest(accepted, 'tsh'),
    ck: newest(accepted, 'ck'),
  };
}
