import { accountRouter } from './account/router.ts';
import { athleteRouter } from './athlete/router.ts';
import { auditRouter } from './audit/router.ts';
import { clubRouter } from './club/router.ts';
import { consentRouter } from './consent/router.ts';
import { t } from './core/trpc.ts';
import { squadRouter } from './squad/router.ts';

/** Every procedure of the product; each declares its kind and action. */
export const appRouter = t.router({
  account: accountRouter,
  athlete: athleteRouter,
  audit: auditRouter,
  club: clubRouter,
  consent: consentRouter,
  squad: squadRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = t.createCallerFactory(appRouter);
