/**
 * Our environment for what we start: without telemetry, and without a NODE_ENV that happens to be
 * set, because Next sets its own and refuses to build with another.
 */
export function childEnvironment(): Record<string, string | undefined> {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}
