import { sees } from '@freshlegs/access';
import type { LocalDate } from '@freshlegs/domain';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { MedicineView } from './model.ts';
import { medicinesOf, type MedicineRow } from './queries.ts';

/** The athlete's list of medicines, the past ones included. An empty list says that none was entered. */
export async function listMedicines(
  scope: ClubScope,
  who: AuthorizedAthlete,
): Promise<{ shared: boolean; medicines: MedicineView[] }> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  if (!sees(viewer, 'medicines')) return { shared: false, medicines: [] };
  const rows = await medicinesOf(scope.tx, who);
  await auditRead(scope, { action: 'medicine.list', athleteIds: [who.athleteId], categories: ['medicines'] });
  return { shared: true, medicines: rows.map((row) => medicineView(row, today)) };
}

const medicineView = (row: MedicineRow, today: LocalDate): MedicineView => ({
  id: row.id,
  name: row.name,
  listed: row.atc !== null,
  startOn: row.startOn,
  doseChangeOn: row.doseChangeOn,
  stopOn: row.stopOn,
  isCurrent: (row.startOn === null || row.startOn <= today) && (row.stopOn === null || row.stopOn >= today),
});
