import { createServer } from 'node:net';
import { LauncherError } from '@freshlegs/postgres-launcher';

/**
 * Makes sure that the dashboard will be able to listen on the port, before anything is started.
 *
 * @throws LauncherError when it is taken or not allowed
 */
export function assertPortFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => reject(new LauncherError(sentence(port, error))));
    // As the dashboard will listen: on all addresses of the machine.
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

function sentence(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is already taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`;
  }
  return `Freshlegs may not listen on port ${port} (${error.message}): choose another port, for example PORT=3000 npm start.`;
}
