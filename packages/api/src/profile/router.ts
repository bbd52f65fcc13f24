import { PROFILE_FACT_KINDS, UpdateProfileInput, ZoneInput } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure, ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { getProfile } from './get-profile.ts';
import { setZone } from './set-zone.ts';
import { updateProfile } from './update-profile.ts';

const Kind = z.enum(PROFILE_FACT_KINDS);
const FactView = z.object({ value: z.union([z.string(), z.number(), z.boolean()]), fromOn: z.string() }).nullable();

export const profileRouter = t.router({
  get: athleteProcedure('athlete.view')
    .output(z.object({ zone: z.string(), facts: z.partialRecord(Kind, FactView), notShared: z.array(Kind) }))
    .query(async ({ ctx }) => getProfile(ctx, ctx.athlete)),
  update: ownProcedure('athlete.profile')
    .input(z.object({ changes: UpdateProfileInput }))
    .output(z.object({ changed: z.array(Kind) }))
    .mutation(async ({ ctx, input }) => updateProfile(ctx, ctx.athlete, input.changes)),
  setZone: ownProcedure('athlete.profile')
    .input(z.object({ zone: ZoneInput }))
    .output(z.object({ zone: z.string(), fromOn: z.string() }))
    .mutation(async ({ ctx, input }) => setZone(ctx, ctx.athlete, input.zone)),
});
