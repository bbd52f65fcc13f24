import { intakeWarning } from '../intake-warning.ts';
import { refusal } from '../intake-refusal.ts';
import type { IntakeWarningCode } from '../intake-result.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import type { WholeMessages } from './copy-whole-messages.ts';
import { decodeFit, type DecodedFit } from './decode-fit.ts';
import { refuseOtherFileTypes } from './file-type.ts';
import { rebuildSession } from './rebuild-session.ts';
import { scopeSessions } from './session-scope.ts';
import { sessionActivity, type SessionOutcome } from './session-activity.ts';
import type { FitPart } from './split-fit-parts.ts';

/** A swimrun race has some fifty legs; keeps a hostile file from taking for ever. */
const MAX_SESSIONS = 200;

/**
 * Reads one FIT file. A damaged one is read only when the watch's own summary survived;
 * a sound one without summary is added up from its recordings.
 */
export function readFitPart(part: FitPart, whole: WholeMessages): ReadOutcome {
  const fit = decodeFit(whole.file);
  if (fit === null) return refusal('file-damaged');
  const otherType = refuseOtherFileTypes(fit.fileIds[0]);
  if (otherType !== null) return otherType;
  if (fit.sessions.length > MAX_SESSIONS) return refusal('too-many-messages');

  const isBroken = part.isCutOff || !whole.isComplete;
  if (fit.sessions.length > 0) return activitiesOf(fit, integrityWarnings(part, whole, fit));
  if (isBroken || !part.isChecksumRight) return refusal('file-damaged');
  const session = rebuildSession(fit);
  if (session === null) return refusal('no-summary');
  return activitiesOf({ ...fit, sessions: [session] }, ['summary-rebuilt']);
}

function activitiesOf(fit: DecodedFit, found: readonly IntakeWarningCode[]): ReadOutcome {
  const outcomes = scopeSessions(fit).map((scope) => sessionActivity(scope, fit));
  const read = outcomes.filter((outcome) => outcome.activity !== null);
  if (read.length === 0) return refusal(firstReason(outcomes));
  const codes = new Set([...found, ...read.flatMap((outcome) => outcome.warnings)]);
  if (read.length < outcomes.length) codes.add('session-skipped');
  return {
    status: 'read',
    activities: read.map((outcome) => outcome.activity),
    warnings: [...codes].map(intakeWarning),
  };
}

function firstReason(outcomes: readonly SessionOutcome[]): 'clock-not-set' | 'nothing-recorded' {
  const clock = outcomes.some((outcome) => outcome.activity === null && outcome.refused === 'clock-not-set');
  return clock ? 'clock-not-set' : 'nothing-recorded';
}

function integrityWarnings(part: FitPart, whole: WholeMessages, fit: DecodedFit): IntakeWarningCode[] {
  const codes: IntakeWarningCode[] = [];
  if (part.isCutOff || !whole.isComplete) codes.push('file-cut-off');
  else if (!part.isChecksumRight) codes.push('checksum-mismatch');
  if (fit.isTolerant) codes.push('read-tolerantly');
  return codes;
}
