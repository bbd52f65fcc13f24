import { SetSharingInput } from '@freshlegs/domain';
import { ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { setSharing, sharing, Sharing } from './sharing.ts';

export const consentRouter = t.router({
  get: ownProcedure('consent.read')
    .output(Sharing)
    .query(async ({ ctx }) => sharing(ctx, ctx.athlete)),

  set: ownProcedure('consent.set')
    .input(SetSharingInput)
    .output(Sharing)
    .mutation(async ({ ctx, input }) => setSharing(ctx, ctx.athlete, input)),
});
