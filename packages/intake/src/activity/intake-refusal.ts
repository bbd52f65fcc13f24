import type { IntakeRefusal, IntakeRefusalCode } from './intake-result.ts';

type PlainCode = Exclude<IntakeRefusalCode, 'file-too-large' | 'format-not-supported' | 'not-an-activity'>;

const REASONS: Record<PlainCode, string> = {
  'empty-file': 'The file is empty; export the activity again and choose the new file.',
  'format-unknown':
    'This is not a file of a sports watch that we know; export the activity as a FIT file, or enter the run in the form.',
  'clock-not-set':
    'The clock of the watch was not set when this was recorded, so nobody can tell the day; enter the run in the form with its date.',
  'no-summary':
    'The file has no summary of an activity and no recordings to add up; export the activity again, or enter the run in the form.',
  'nothing-recorded': 'The file holds an activity without any duration; if there was a run, enter it in the form.',
  'file-damaged':
    'The file is damaged and its summary is lost; copy it from the watch or export it again, or enter the run in the form.',
  'too-many-messages':
    'The file holds more recordings than a single activity can have; export the activity on its own, or enter the run in the form.',
};

/** A refusal with the sentence of its code. */
export const refusal = (code: PlainCode): IntakeRefusal => ({
  status: 'refused',
  code,
  reason: REASONS[code],
});

/** A refusal whose sentence names what was found. */
export const refusalBecause = (code: IntakeRefusalCode, reason: string): IntakeRefusal => ({
  status: 'refused',
  code,
  reason,
});
