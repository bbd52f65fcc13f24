import FitParser from 'fit-file-parser';

/** A decoded message. The library's types promise more than hostile bytes keep: read with `fit-value`. */
export type FitMessage = Readonly<Record<string, unknown>>;

export type DecodedFit = {
  readonly fileIds: readonly FitMessage[];
  readonly sports: readonly FitMessage[];
  readonly sessions: readonly FitMessage[];
  readonly laps: readonly FitMessage[];
  readonly records: readonly FitMessage[];
  readonly activity: FitMessage;
  /** Only the lenient second pass could read it. */
  readonly isTolerant: boolean;
};

/** Decodes one well-formed FIT file, strictly first, then leniently. Null = neither worked. */
export function decodeFit(file: Uint8Array<ArrayBuffer>): DecodedFit | null {
  return decode(file, false) ?? decode(file, true);
}

function decode(file: Uint8Array<ArrayBuffer>, isTolerant: boolean): DecodedFit | null {
  let decoded: DecodedFit | null = null;
  try {
    const parser = new FitParser({ force: isTolerant, mode: 'list' });
    // The library calls back before `parse` returns.
    parser.parse(file.buffer, (_error, fit) => {
      if (fit === undefined) return;
      decoded = {
        fileIds: messages(fit.file_ids),
        sports: messages(fit.sports),
        sessions: messages(fit.sessions),
        laps: messages(fit.laps),
        records: messages(fit.records),
        activity: message(fit.activity),
        isTolerant,
      };
    });
  } catch {
    return null;
  }
  return decoded;
}

const messages = (list: readonly unknown[] | undefined): FitMessage[] => (list ?? []).map(message);

const message = (value: unknown): FitMessage => (typeof value === 'object' && value !== null ? { ...value } : {});
