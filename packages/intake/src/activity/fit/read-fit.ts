import { intakeWarning } from '../intake-warning.ts';
import { refusal } from '../intake-refusal.ts';
import type { IntakeActivity, IntakeRefusal, IntakeWarning } from '../intake-result.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { copyWholeMessages, type WholeMessages } from './copy-whole-messages.ts';
import { readFitPart } from './read-fit-part.ts';
import { splitFitParts, type FitPart } from './split-fit-parts.ts';

/** Further parts of these kinds (settings, stored heart rate) belong beside an activity and are no news. */
const UNREMARKABLE: ReadonlySet<string> = new Set(['not-an-activity', 'no-summary']);

/** Three days and a half of one recording a second; keeps a hostile file from filling the memory. */
const MAX_MESSAGES = 300_000;

/** Reads a FIT upload: one file or several chained ones, of which each activity counts once. */
export function readFit(bytes: Uint8Array): ReadOutcome {
  const { parts, hasForeignRest } = splitFitParts(bytes);
  const wholes = wholeMessagesOf(parts);
  if (wholes === null) return refusal('too-many-messages');
  const outcomes = wholes.map(([part, whole]) => readFitPart(part, whole));
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

/** The whole messages of every part; null when together they are too many. */
function wholeMessagesOf(parts: readonly FitPart[]): [FitPart, WholeMessages][] | null {
  const wholes: [FitPart, WholeMessages][] = [];
  let left = MAX_MESSAGES;
  for (const part of parts) {
    const whole = copyWholeMessages(part.data, left);
    left -= whole.messageCount;
    if (left < 0) return null;
    wholes.push([part, whole]);
  }
  return wholes;
}

/** Of several refused parts, the one that claimed to be an activity tells people more. */
function mostTelling(refusals: readonly IntakeRefusal[]): IntakeRefusal {
  return refusals.find(({ code }) => !UNREMARKABLE.has(code)) ?? refusals[0] ?? refusal('file-damaged');
}

function distinct(activities: readonly IntakeActivity[]): IntakeActivity[] {
  const seen = new Set<string>();
  return activities.filter(({ fingerprint }) => {
    const isNew = !seen.has(fingerprint);
    seen.add(fingerprint);
    return isNew;
  });
}

function onePerCode(warnings: readonly IntakeWarning[]): IntakeWarning[] {
  return [...new Map(warnings.map((warning) => [warning.code, warning])).values()];
}
