import type { Athlete } from './arrange-clubs.ts';
import type { Book } from './book.ts';
import { tickHere, wrongDerivedRows } from './derived-rows.ts';
import { factsOtherThanSent } from './facts-as-sent.ts';
import type { Installation } from './installation.ts';
import { lookBehind } from './look-behind.ts';
import { doubledPrompts, ledgerSize } from './prompt-ledger.ts';
import { forgetLedgerDay } from './ticking.ts';
import { halfFacts, type FirstVersions } from './whole-facts.ts';

/** Two clubs under test, with what everybody knows to have sent. */
export interface Scene {
  readonly installation: Installation;
  readonly athletes: readonly Athlete[];
  readonly book: Book;
  readonly first: FirstVersions;
}

/** What is lost, doubled or half done in the facts and the ledger; asked after every kill. */
export async function unsoundFacts({ installation, book, first }: Scene): Promise<string[]> {
  return lookBehind(installation.database.ownerUrl, async (sql) => [
    ...(await factsOtherThanSent(sql, book)),
    ...(await halfFacts(sql, first)),
    ...(await doubledPrompts(sql)),
  ]);
}

/** What is wrong in what is derived: kept rows that the facts do not give, and a ledger that a second tick adds to. */
export async function unsoundDerived({ installation, athletes }: Scene): Promise<string[]> {
  const { ownerUrl } = installation.database;
  const wrong = await lookBehind(ownerUrl, async () => wrongDerivedRows(installation, athletes));
  const before = await lookBehind(ownerUrl, async (sql) => {
    await forgetLedgerDay(sql);
    return ledgerSize(sql);
  });
  await tickHere(installation, athletes);
  const after = await lookBehind(ownerUrl, ledgerSize);
  return before === after ? wrong : [...wrong, `a second tick made ${after} out of ${before}`];
}
