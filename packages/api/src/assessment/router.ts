import { LocalDateInput } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure, ownProcedure, squadProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { athletePage, seeAsMyCoach } from './athlete-page.ts';
import { board } from './board.ts';
import { AthletePage, Board } from './model.ts';

const OnDay = z.object({ asOf: LocalDateInput.nullable().default(null) });

export const assessmentRouter = t.router({
  board: squadProcedure('squad.board')
    .output(Board)
    .query(async ({ ctx }) => board(ctx, ctx.squad)),
  athletePage: athleteProcedure('athlete.view')
    .input(OnDay)
    .output(AthletePage)
    .query(async ({ ctx, input }) => athletePage(ctx, ctx.athlete, input)),
  own: ownProcedure('athlete.view')
    .input(OnDay)
    .output(AthletePage)
    .query(async ({ ctx, input }) => athletePage(ctx, ctx.athlete, input)),
  seeAsMyCoach: ownProcedure('consent.read')
    .input(z.object({ audience: z.enum(['coaches', 'medical']) }))
    .output(AthletePage)
    .query(async ({ ctx, input }) => seeAsMyCoach(ctx, ctx.athlete, input)),
});
