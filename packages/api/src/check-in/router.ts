import { CheckInInput, ConfirmRestInput, LocalDateInput, ZoneInput, whole } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure, ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { confirmRest } from './confirm-rest.ts';
import { CheckInView } from './model.ts';
import { checkInOn } from './queries.ts';
import { recentCheckIns } from './recent-check-ins.ts';
import { recordCheckIn } from './record-check-in.ts';
import { recordRestDay } from './record-rest-day.ts';

const OnDay = z.object({ on: LocalDateInput });

export const checkInRouter = t.router({
  record: ownProcedure('athlete.record-health')
    .input(CheckInInput)
    .output(z.object({ on: z.string() }))
    .mutation(async ({ ctx, input }) => recordCheckIn(ctx, ctx.athlete, input)),
  rest: ownProcedure('athlete.record-health')
    .input(OnDay.extend({ zone: ZoneInput }))
    .output(z.object({ on: z.string() }))
    .mutation(async ({ ctx, input }) => recordRestDay(ctx, ctx.athlete, input)),
  day: ownProcedure('athlete.view')
    .input(OnDay)
    .output(z.object({ checkIn: CheckInView.nullable() }))
    .query(async ({ ctx, input }) => ({ checkIn: await checkInOn(ctx.tx, ctx.athlete, input.on) })),
  recent: athleteProcedure('athlete.view')
    .input(z.object({ days: whole(1, 120, 'days') }))
    .output(z.object({ shared: z.boolean(), entries: z.array(CheckInView) }))
    .query(async ({ ctx, input }) => recentCheckIns(ctx, ctx.athlete, input)),
  confirmRest: athleteProcedure('athlete.confirm-rest')
    .input(ConfirmRestInput)
    .output(z.object({ from: z.string(), to: z.string() }))
    .mutation(async ({ ctx, input }) => confirmRest(ctx, ctx.athlete, input)),
});
