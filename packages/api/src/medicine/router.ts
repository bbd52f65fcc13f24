import { MedicineId, MedicineInput } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure, ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { addMedicine } from './add-medicine.ts';
import { changeMedicine, removeMedicine } from './change-medicine.ts';
import { listMedicines } from './list-medicines.ts';
import { MedicineView } from './model.ts';

const Id = z.object({ id: z.string() });

/** Only the athlete enters medicines (evidence 8). */
export const medicineRouter = t.router({
  list: athleteProcedure('athlete.view')
    .output(z.object({ shared: z.boolean(), medicines: z.array(MedicineView) }))
    .query(async ({ ctx }) => listMedicines(ctx, ctx.athlete)),
  add: ownProcedure('athlete.record-health')
    .input(MedicineInput)
    .output(Id)
    .mutation(async ({ ctx, input }) => addMedicine(ctx, ctx.athlete, input)),
  change: ownProcedure('athlete.record-health')
    .input(MedicineInput)
    .output(Id)
    .mutation(async ({ ctx, input }) => changeMedicine(ctx, ctx.athlete, input)),
  remove: ownProcedure('athlete.record-health')
    .input(z.object({ id: MedicineId }))
    .output(Id)
    .mutation(async ({ ctx, input }) => removeMedicine(ctx, ctx.athlete, input.id)),
});
