import { AddShoeInput, ChangeShoeInput, ShoeId } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { addShoe } from './add-shoe.ts';
import { changeShoe, removeShoe } from './change-shoe.ts';
import { listShoes } from './list-shoes.ts';
import { ShoeList } from './model.ts';

const Id = z.object({ id: z.string() });

export const shoeRouter = t.router({
  list: athleteProcedure('athlete.view')
    .output(ShoeList)
    .query(async ({ ctx }) => listShoes(ctx, ctx.athlete)),
  add: athleteProcedure('athlete.record-training')
    .input(AddShoeInput)
    .output(Id)
    .mutation(async ({ ctx, input }) => addShoe(ctx, ctx.athlete, input)),
  change: athleteProcedure('athlete.record-training')
    .input(ChangeShoeInput)
    .output(Id)
    .mutation(async ({ ctx, input }) => changeShoe(ctx, ctx.athlete, input)),
  remove: athleteProcedure('athlete.record-training')
    .input(z.object({ id: ShoeId }))
    .output(Id)
    .mutation(async ({ ctx, input }) => removeShoe(ctx, ctx.athlete, input.id)),
});
