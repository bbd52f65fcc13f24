import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { assessmentRouter } from './assessment/router.ts';
import { bloodTestRouter } from './blood-test/router.ts';
import { checkInRouter } from './check-in/router.ts';
import { medicineRouter } from './medicine/router.ts';
import { observationRouter } from './observation/router.ts';
import { profileRouter } from './profile/router.ts';
import { questionnaireRouter } from './questionnaire/router.ts';
import { referralRouter } from './referral/router.ts';
import { reportRouter } from './report/router.ts';
import { runRouter } from './run/router.ts';
import { shoeRouter } from './shoe/router.ts';
import { symptomRouter } from './symptom/router.ts';
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
  assessment: assessmentRouter,
  bloodTest: bloodTestRouter,
  checkIn: checkInRouter,
  medicine: medicineRouter,
  observation: observationRouter,
  profile: profileRouter,
  questionnaire: questionnaireRouter,
  referral: referralRouter,
  report: reportRouter,
  run: runRouter,
  shoe: shoeRouter,
  symptom: symptomRouter,
});

export type AppRouter = typeof appRouter;
/** What each procedure is called with. */
export type RouterInputs = inferRouterInputs<AppRouter>;
/** What each procedure answers, for pages and components. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
export const createCaller = t.createCallerFactory(appRouter);
