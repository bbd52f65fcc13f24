import type { IntakeWarning, IntakeWarningCode } from './intake-result.ts';

const MESSAGES: Record<IntakeWarningCode, string> = {
  'checksum-mismatch':
    'The file does not match its own checksum, so a part of it may be wrong; please check the figures.',
  'file-cut-off':
    'The file breaks off before its end; the figures come from the summary that the watch had already written, so please check them.',
  'part-unreadable': 'The file holds a further part that could not be read; what came before it was kept.',
  'read-tolerantly': 'The file bends the rules of its format, so it was read leniently; please check the figures.',
  'summary-rebuilt': 'The watch wrote no summary, so the figures were added up from its recordings; please check them.',
  'duplicate-in-file': 'The file holds the same activity more than once; it was kept once.',
  'session-skipped': 'A part of the file without a usable date or duration was left out.',
  'sport-unknown': 'The file does not say which sport this was; please choose one.',
  'cadence-in-steps': 'The cadence is too high to be strides per minute, so it was taken as steps per minute.',
  'figures-unusual': 'Distance or time is beyond what a run can be; please check the figures.',
};

/** The warning of that code with its sentence. */
export const intakeWarning = (code: IntakeWarningCode): IntakeWarning => ({
  code,
  message: MESSAGES[code],
});
