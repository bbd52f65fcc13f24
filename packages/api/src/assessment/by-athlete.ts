/** Rows by their athlete, each list in the order of the rows; nobody's list is empty, never absent. */
export function byAthlete<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
): (athleteId: string) => readonly Row[] {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const id = idOf(row);
    const list = grouped.get(id);
    if (list) list.push(row);
    else grouped.set(id, [row]);
  }
  return (athleteId) => grouped.get(athleteId) ?? [];
}
