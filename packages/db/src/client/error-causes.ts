/** An error and what caused it, the outermost first; wrapped more often than that is nothing here. */
export function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let at: unknown = error; at instanceof Error && causes.length < 6; at = at.cause) causes.push(at);
  return causes;
}

/** The code of an error of the driver, the network or the server; null when it has none. */
export const codeOf = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' ? error.code : null;

/** The Postgres error code behind an error, looked for along its causes; null when there is none. */
export function postgresCode(error: unknown): string | null {
  const codes = causesOf(error).map(codeOf);
  return codes.find((code) => code !== null && /^[0-9A-Z]{5}$/.test(code)) ?? null;
}
