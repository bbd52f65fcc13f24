/** An exact conversion factor as it is written in the table; a fraction is not shortened. */
export interface Factor {
  readonly numerator: number;
  readonly denominator?: number;
}

/** Both ends belong to the range. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A unit in which a laboratory may print this analyte. */
export interface AcceptedUnit {
  /** The unit in UCUM spelling. */
  readonly unit: string;
  readonly factor: Factor;
  /** The unit after conversion: the analyte's canonical one, or that of its own family (total B12). */
  readonly to: string;
  /** Own limits of a family that is never converted (total B12 in pmol/L); else those of the analyte count. */
  readonly reject?: Range;
  readonly ask?: Range;
  /** A limit on the number as typed, beside the one after conversion (haemoglobin in mmol/L). */
  readonly typedReject?: Range;
}

/** What is known of one analyte: units, codes, and what can be that analyte in a living runner. */
export interface Analyte {
  readonly name: string;
  readonly canonicalUnit: string;
  /** Decimals of a converted value; a value in a unit with factor 1 is used as typed. */
  readonly decimals: number;
  readonly units: readonly AcceptedUnit[];
  readonly loinc: readonly string[];
  /** Outside: cannot be this analyte in this unit; not evaluated, never corrected. */
  readonly reject: Range;
  /** Outside: possible but unusual; evaluated and queried. */
  readonly ask: Range;
  /** Reference change value in per cent: a smaller change may be chance. Null where no single figure is published. */
  readonly rcvPercent: number | null;
}
