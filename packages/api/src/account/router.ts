import { ChangePasswordInput, ClubId, SquadId, UserId } from '@freshlegs/domain';
import { z } from 'zod';
import { accountProcedure, openProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { changePassword, signOutEverywhere } from './change-password.ts';
import { createFirstClub, FirstClubInput } from './create-first-club.ts';
import { instance, Instance } from './instance.ts';
import { Me, me } from './me.ts';
import { requestReset, RequestResetInput, resetPassword, ResetPasswordInput } from './reset-password.ts';

const Done = z.object({ done: z.literal(true) });
const done = { done: true } as const;

export const accountRouter = t.router({
  instance: openProcedure.output(Instance).query(async ({ ctx }) => instance(ctx.runtime)),

  createFirstClub: openProcedure
    .input(FirstClubInput)
    .output(z.object({ clubId: ClubId, squadId: SquadId, userId: UserId }))
    .mutation(async ({ ctx, input }) => createFirstClub(ctx.runtime, input, ctx.address)),

  requestReset: openProcedure
    .input(RequestResetInput)
    .output(z.object({ mailConfigured: z.boolean() }))
    .mutation(async ({ ctx, input }) => requestReset(ctx.runtime, input, ctx.address)),

  resetPassword: openProcedure
    .input(ResetPasswordInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await resetPassword(ctx.runtime, input, ctx.address);
      return done;
    }),

  me: accountProcedure.output(Me).query(async ({ ctx }) => me(ctx.runtime, ctx.signedIn)),

  changePassword: accountProcedure
    .input(ChangePasswordInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await changePassword(ctx.runtime, ctx.signedIn, input, ctx.address);
      return done;
    }),

  signOutEverywhere: accountProcedure.output(Done).mutation(async ({ ctx }) => {
    await signOutEverywhere(ctx.runtime, ctx.signedIn);
    return done;
  }),
});
