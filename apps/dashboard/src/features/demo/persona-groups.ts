export interface ChoosablePersona {
  readonly persona: string;
  readonly name: string;
  readonly story: string;
  /** The squad they run in; null for staff. */
  readonly squad: string | null;
  /** Where they begin. */
  readonly home: string;
}

/** The people of the demo as a list to choose from: staff first, then each squad's athletes by name. */
export function personaGroups(
  personas: readonly ChoosablePersona[],
): readonly { readonly label: string; readonly people: readonly ChoosablePersona[] }[] {
  const labels = [...new Set(personas.flatMap(({ squad }) => squad ?? []))];
  const athletes = labels.map((label) => ({
    label,
    people: personas.filter(({ squad }) => squad === label).toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  }));
  const staff = personas.filter(({ squad }) => squad === null);
  return staff.length === 0 ? athletes : [{ label: 'Coaches and medical staff', people: staff }, ...athletes];
}
