import { athleteProcedure, squadProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { AthleteCard, getAthlete } from './get-athlete.ts';
import { NamedAthlete, openAthlete, OpenAthleteInput } from './open-athlete.ts';

export const athleteRouter = t.router({
  open: squadProcedure('athlete.create')
    .input(OpenAthleteInput)
    .output(NamedAthlete)
    .mutation(async ({ ctx, input }) => openAthlete(ctx, ctx.squad, input)),

  get: athleteProcedure('athlete.view')
    .output(AthleteCard)
    .query(async ({ ctx }) => getAthlete(ctx, ctx.athlete)),
});
