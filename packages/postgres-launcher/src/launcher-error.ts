/** A failure whose message is one sentence that the person who started Freshlegs can act on. */
export class LauncherError extends Error {
  override readonly name = 'LauncherError';
}
