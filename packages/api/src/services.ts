// The second door: for the dashboard's sign-in, the worker and scripts.
export { createRuntime, type RuntimeOptions } from './core/create-runtime.ts';
export type { RequestContext, SignedIn } from './core/context.ts';
export type { Logger, Mail, Runtime } from './core/runtime.ts';
export { refreshStale, tickClub } from './assessment/tick-club.ts';
export { verifyDerived, type Verification } from './assessment/verify-derived.ts';
export { createClub } from './account/create-first-club.ts';
export { checkPassword, type VerifiedUser } from './account/check-password.ts';
export { resetLink } from './account/reset-password.ts';
export { endSession, openSession, signedInBySession, signIn, type OpenedSession } from './account/sessions.ts';
export { ensureSetupCode } from './account/setup-code.ts';
export { handleRoute } from './routes/handle-route.ts';
export { routes } from './routes/registry.ts';
export type { Route } from './routes/route.ts';
export { demoPersonas, signInAsPersona, type DemoPersona } from './demo/personas.ts';
export { openDemo } from './demo/open-demo.ts';
