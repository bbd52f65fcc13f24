import { acutePhase, type AcutePhase } from './acute-phase.ts';
import type { BloodInput } from './blood-input.ts';
import { haemoglobinBand, type Band } from './haemoglobin-band.ts';
import { personLines, type PersonLines } from './person-lines.ts';
import type { SelectedResults } from './select-results.ts';

/** What all rules of the module look at. */
export interface BloodFacts {
  readonly input: BloodInput;
  readonly selected: SelectedResults;
  readonly lines: PersonLines;
  readonly acute: AcutePhase;
  /** As outside pregnancy; null without a haemoglobin. */
  readonly band: Band | null;
  readonly pregnant: boolean;
}

export function bloodFacts(input: BloodInput, selected: SelectedResults): BloodFacts {
  const lines = personLines(input.athlete);
  return {
    input,
    selected,
    lines,
    acute: acutePhase(selected, input.context),
    band: selected.haemoglobin ? haemoglobinBand(selected.haemoglobin.value, lines) : null,
    pregnant: input.athlete.pregnant === true,
  };
}
