/**
 * `unknown` must be asked about and never counts as a run; `transition` is the
 * change of sport inside a race and is no training of its own.
 */
export type IntakeSport = 'run' | 'other' | 'transition' | 'unknown';

/** One activity as the file states it. Null = the file does not say; never 0, never a guess. */
export type IntakeActivity = {
  readonly sport: IntakeSport;
  /** The file's own words, for display and for asking back. */
  readonly rawSport: string | null;
  readonly rawSubSport: string | null;
  /** ISO 8601 instant in UTC. */
  readonly startAt: string;
  /** Minutes east of UTC on the watch's own clock. */
  readonly utcOffsetMin: number | null;
  readonly distanceM: number | null;
  /** Time with the watch running, pauses left out. */
  readonly timerS: number;
  /** Time from first start to last stop. */
  readonly elapsedS: number;
  readonly movingS: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly avgHrBpm: number | null;
  readonly maxHrBpm: number | null;
  /** Steps per minute of both feet; runs only. */
  readonly avgCadenceSpm: number | null;
  readonly laps: number;
  /** No file states it: the athlete does. */
  readonly highIntensity: null;
  readonly device: string | null;
  readonly hasGps: boolean;
  /** Equal for the same activity exported again: see `activityFingerprint`. */
  readonly fingerprint: string;
};

export type IntakeWarningCode =
  | 'checksum-mismatch'
  | 'file-cut-off'
  | 'part-unreadable'
  | 'read-tolerantly'
  | 'summary-rebuilt'
  | 'duplicate-in-file'
  | 'session-skipped'
  | 'sport-unknown'
  | 'cadence-in-steps'
  | 'figures-unusual';

/** Something to show beside an activity that was read: `message` is one sentence for people. */
export type IntakeWarning = { readonly code: IntakeWarningCode; readonly message: string };

export type IntakeRefusalCode =
  | 'empty-file'
  | 'file-too-large'
  | 'format-not-supported'
  | 'format-unknown'
  | 'not-an-activity'
  | 'clock-not-set'
  | 'no-summary'
  | 'nothing-recorded'
  | 'file-damaged'
  | 'too-many-messages';

/** `reason` says in one sentence what is wrong and what to do. */
export type IntakeRefusal = {
  readonly status: 'refused';
  readonly code: IntakeRefusalCode;
  readonly reason: string;
};

export type IntakeResult =
  | {
      readonly status: 'read';
      readonly activities: readonly IntakeActivity[];
      readonly warnings: readonly IntakeWarning[];
      /** SHA-256 of the bytes as uploaded, in hex: the same file twice is one import. */
      readonly fileSha256: string;
    }
  | IntakeRefusal;
