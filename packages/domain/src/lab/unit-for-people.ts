/** The unit as a report prints it: `ug/L` becomes `µg/L`, `m[IU]/L` becomes `mIU/L`, the pure number `1` nothing. */
export function unitForPeople(unit: string): string {
  if (unit === '1') return '';
  return unit.replace('[IU]', 'IU').replace(/^u(?=[gmkI])/, 'µ');
}

/** Number and unit in one phrase: "18 µg/L", "< 5 µg/L", "12 %". */
export function valueForPeople(value: number | string, unit: string | null): string {
  return unit === null ? String(value) : `${value} ${unitForPeople(unit)}`.trim();
}
