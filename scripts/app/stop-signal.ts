/**
 * Aborts when this process is asked to stop: Ctrl-C, a signal, a closed terminal, or the end of the
 * process that started it (killing npm does not reach us). Repeated requests change nothing.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
  return controller.signal;
}
