/** Once, when the server starts: settings are checked before the first request, and a new instance gets its setup code. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['NEXT_PHASE'] === 'phase-production-build') return;
  const { start } = await import('./server/start.ts');
  await start();
}
