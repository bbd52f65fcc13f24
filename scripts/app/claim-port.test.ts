import { createServer } from 'node:net';
import { freePort } from '@freshlegs/postgres-launcher';
import { expect, test } from 'vitest';
import { assertPortFree } from './claim-port.ts';

test('a taken port is told in one sentence that names a way out', async () => {
  const port = await freePort();
  await expect(assertPortFree(port)).resolves.toBeUndefined();
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(port, () => resolve());
  });
  await expect(assertPortFree(port)).rejects.toThrow(
    `Port ${port} is already taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`,
  );
  await new Promise((resolve) => {
    other.close(resolve);
  });
});
