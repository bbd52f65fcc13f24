import { intakeWarning } from '../intake-warning.ts';
import { refusal } from '../intake-refusal.ts';
import type { IntakeActivity, IntakeRefusal, IntakeWarning } from '../intake-result.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { readFitPart } from './read-fit-part.ts';
import { splitFitParts } from './split-fit-parts.ts';

/** Further parts of these kinds (settings, stored heart rate) belong beside an activity and are no news. */
const UNREMARKABLE: ReadonlySet<string> = new Set(['not-an-activity', 'no-summary']);

/** Reads a FIT upload: one file or several chained ones, of which each activity counts once. */
export function readFit(bytes: Uint8Array): ReadOutcome {
  const { parts, hasForeignRest } = splitFitParts(bytes);
  const outcomes = parts.map(readFitPart);
  const refusals = outcomes.filter((outcome) => outcome.status === 'refused');
  const read = outcomes.filter((outcome) => outcome.status === 'read');
  if (read.length === 0) return mostTelling(refusals);

  const found = read.flatMap((outcome) => outcome.activities);
  const activities = distinct(found);
  const warnings = read.flatMap((outcome) => outcome.warnings);
  if (activities.length < found.length) warnings.push(intakeWarning('duplicate-in-file'));
  if (hasForeignRest || refusals.some(({ code }) => !UNREMARKABLE.has(code))) {
    warnings.push(intakeWarning('part-unreadable'));
  }
  return { status: 'read', activities, warnings: onePerCode(warnings) };
}

/** Of several refused parts, the one that claimed to be an activity tells people more. */
function mostTelling(refusals: readonly IntakeRefusal[]): IntakeRefusal {
  return refusals.find(({ code }) => !UNREMARKABLE.has(code)) ?? refusals[0] ?? refusal('file-damaged');
}

function distinct(activities: readonly IntakeActivity[]): IntakeActivity[] {
  const firstOf = (fingerprint: string) => activities.find((activity) => activity.fingerprint === fingerprint);
  return activities.filter((activity) => firstOf(activity.fingerprint) === activity);
}

function onePerCode(warnings: readonly IntakeWarning[]): IntakeWarning[] {
  return [...new Map(warnings.map((warning) => [warning.code, warning])).values()];
}
