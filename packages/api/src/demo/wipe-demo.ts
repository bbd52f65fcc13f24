import { eq, isNotNull } from 'drizzle-orm';
import { appUser, athlete, auditEvent, clubAccount, membership, squad, takeRole, type Tx } from '@freshlegs/db';

/** Takes the demo squad of an earlier day away, with its people and their sessions. Starts and ends on the control plane. */
export async function wipeDemo(tx: Tx): Promise<void> {
  const clubs = await tx.select({ id: clubAccount.id }).from(clubAccount);
  for (const { id } of clubs) {
    await takeRole(tx, 'eraser', { clubId: id });
    // What hangs on an athlete or squad goes with it.
    await tx.delete(athlete).where(eq(athlete.clubId, id));
    await tx.delete(squad).where(eq(squad.clubId, id));
    await tx.delete(auditEvent).where(eq(auditEvent.clubId, id));
    await tx.delete(membership).where(eq(membership.clubId, id));
    await takeRole(tx, 'gate');
    await tx.delete(clubAccount).where(eq(clubAccount.id, id));
  }
  await tx.delete(appUser).where(isNotNull(appUser.demoPersona));
}
