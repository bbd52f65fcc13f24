/** A list of what is absent or said, in an order of names; what is absent at its end is left out. */
export type List = readonly unknown[];

/** Names in the order of their members; the compiler sees that none is missing. */
export const names = <Name extends string>(each: Readonly<Record<Name, 1>>): readonly Name[] =>
  Object.keys(each) as Name[];

/** The members of a value in this order; null and undefined are absent. */
export function listOf<Name extends string>(
  order: readonly Name[],
  value: Readonly<Partial<Record<Name, unknown>>>,
): List {
  const list = order.map((name) => value[name] ?? null);
  const last = list.findLastIndex((member) => member !== null);
  return list.slice(0, last + 1);
}

/** Adds to `value` the members that the list from `start` on names. */
export function withMembers<Value extends object>(
  value: Value,
  order: readonly string[],
  list: List,
  start = 0,
): Value {
  const members = value as Record<string, unknown>;
  // A loop, and nothing copied: this runs for every session and check-in of a record.
  for (let at = start; at < list.length; at += 1) {
    const [name, member] = [order[at - start], list[at]];
    if (name !== undefined && member !== null) members[name] = member;
  }
  return value;
}
