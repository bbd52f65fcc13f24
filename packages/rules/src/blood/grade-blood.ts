import { acceptResults, type AcceptedResult, type Query } from './accept-results.ts';
import { b12Module, type B12Module } from './b12-module.ts';
import { bloodFacts, type BloodFacts } from './blood-facts.ts';
import type { BloodInput } from './blood-input.ts';
import { ironModule, type IronModule } from './iron-module.ts';
import { optionalPanel, type OptionalPanel } from './optional-panel.ts';
import { overrides, type Overrides } from './overrides.ts';
import { AGE_LIMITS } from './result-age-parameters.ts';
import { highest, type Rung } from './rung.ts';
import { selectResults } from './select-results.ts';

/** Everything the blood rules found, with the parts an urgency is made of. */
export interface BloodGrading {
  readonly facts: BloodFacts;
  readonly iron: IronModule;
  readonly b12: B12Module;
  readonly panel: OptionalPanel;
  readonly overrides: Overrides;
  readonly queries: readonly Query[];
  /** Every result that may be used, also those that a newer one replaced. */
  readonly accepted: readonly AcceptedResult[];
  /** Notes on the data (7.1, 7.2). */
  readonly notes: readonly string[];
  readonly rung: Rung;
}

/** The printed saturation and the computed one differ (7.2). */
export const TSAT_MISMATCH = 'tsat_mismatch';

export const isUnderAge = (input: BloodInput): boolean => input.athlete.age < AGE_LIMITS.scopeFrom.value;

/** Intake, selection, iron, B12, optional panel, overrides, result: in the order of section 7. For ages the rules judge. */
export function gradeBlood(input: BloodInput): BloodGrading {
  const intake = acceptResults(input.results, input.asOf);
  const selected = selectResults(intake.accepted);
  const facts = bloodFacts(input, selected);
  const mismatch = selected.tsatMismatch && !facts.pregnant ? [TSAT_MISMATCH] : [];
  const notes = [...intake.queries.map((query) => query.note), ...mismatch];
  const iron = ironModule(facts);
  const b12 = b12Module(facts);
  const panel = optionalPanel(facts);
  const overriding = overrides(facts);
  const rung = highest(
    ...[...iron.parts, ...b12.parts, ...panel.parts].map((part) => part.lowered),
    overriding.sameDay.length > 0 ? 'sameDay' : 'none',
    overriding.prompt.length > 0 ? 'prompt' : 'none',
    notes.length > 0 ? 'info' : 'none',
  );
  return {
    facts,
    iron,
    b12,
    panel,
    overrides: overriding,
    queries: intake.queries,
    accepted: intake.accepted,
    notes,
    rung,
  };
}
