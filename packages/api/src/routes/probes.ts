import { answer } from './answer.ts';
import { accountRoute, openRoute } from './route.ts';

/** The process runs. */
export const health = openRoute({ id: 'health', method: 'GET', path: 'health' }, async () =>
  answer(200, { status: 'ok' }),
);

/** The process can serve people: the database answers. */
export const ready = openRoute({ id: 'ready', method: 'GET', path: 'ready' }, async ({ runtime }) =>
  (await runtime.db.ping()) ? answer(200, { status: 'ready' }) : answer(503, { status: 'waiting for the database' }),
);

/** Somebody is still signed in; nothing else is looked up. What a page asks that comes back after a while. */
export const session = accountRoute({ id: 'session', method: 'GET', path: 'session' }, () =>
  answer(200, { status: 'signed in' }),
);
