import { clubProcedure, ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { ClubTrail, clubTrail, OwnTrail, ownTrail, TrailInput } from './read-trail.ts';

export const auditRouter = t.router({
  mine: ownProcedure('audit.read-own')
    .input(TrailInput)
    .output(OwnTrail)
    .query(async ({ ctx, input }) => ownTrail(ctx, ctx.athlete, input)),

  club: clubProcedure('audit.read')
    .input(TrailInput)
    .output(ClubTrail)
    .query(async ({ ctx, input }) => clubTrail(ctx, input)),
});
