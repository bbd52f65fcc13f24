import { ANALYTES, type Analyte } from '@freshlegs/domain/lab';
import { markdownTable } from './markdown-table.ts';

/** How two results of one person are compared. */
export const changeSection = (): string => `## When two blood results differ

A value moves from day to day and from measurement to measurement. A change counts as one only from the reference change value
on: √2 × 1.96 × √(analytical CV² + within-person CV²), at 95 %. Below it the change is called "within the usual day-to-day
and measuring variation". It changes no level and no urgency. Results printed with "<" or ">", and total B12 in two families
of units, are not compared.

${markdownTable(
  ['Result', 'Reference change value'],
  Object.values<Analyte>(ANALYTES).map(({ name, rcvPercent }) => [
    name,
    rcvPercent === null ? 'no figure: not judged' : `${rcvPercent} %`,
  ]),
)}`;
