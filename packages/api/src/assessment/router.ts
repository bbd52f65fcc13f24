import { LocalDateInput, whole } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure, ownProcedure, squadProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { athletePage, seeAsMyCoach } from './athlete-page.ts';
import { board } from './board.ts';
import { AthletePage, Board } from './model.ts';

const OnDay = z.object({ asOf: LocalDateInput.nullable().default(null) });

export const assessmentRouter = t.router({
  board: squadProcedure('squad.board')
    .input(z.object({ first: whole(1, 500, 'rows').nullable().default(null) }))
    .output(Board)
    .query(async ({ ctx, input }) => board(ctx, ctx.squad, input)),
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
