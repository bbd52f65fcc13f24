import type { AppRouter } from '@freshlegs/api/router';
import type { inferRouterOutputs } from '@trpc/server';

/** What each procedure answers: `RouterOutputs['squad']['list']`. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
