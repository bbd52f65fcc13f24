import { answer } from './answer.ts';
import { openRoute } from './route.ts';

/** The process runs. */
export const health = openRoute({ id: 'health', method: 'GET', path: 'health' }, async () =>
  answer(200, { status: 'ok' }),
);

/** The process can serve people: the database answers. */
export const ready = openRoute({ id: 'ready', method: 'GET', path: 'ready' }, async ({ runtime }) =>
  (await runtime.db.ping()) ? answer(200, { status: 'ready' }) : answer(503, { status: 'waiting for the database' }),
);
