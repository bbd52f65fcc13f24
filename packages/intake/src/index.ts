export { MAX_FILE_BYTES, readActivityFile } from './activity/read-activity-file.ts';
export { detectFormat, type FileFormat } from './activity/detect-format.ts';
export type {
  IntakeActivity,
  IntakeRefusal,
  IntakeRefusalCode,
  IntakeResult,
  IntakeSport,
  IntakeWarning,
  IntakeWarningCode,
} from './activity/intake-result.ts';
