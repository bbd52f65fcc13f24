import type { MetricValue } from '@freshlegs/domain';
import { publish } from '../kernel/compare.ts';

/** Numbers by the names of 14.7. */
export type Published = Record<string, MetricValue>;
export type Put = (name: string, value: MetricValue | undefined) => void;
export type PutNumber = (name: string, value: number | null | undefined) => void;

/** Writes a value as it is; a number with 4 significant digits. What is undefined stays absent. */
export const putInto =
  (metrics: Published): Put =>
  (name, value) => {
    if (value !== undefined) metrics[name] = typeof value === 'number' ? publish(value) : value;
  };

/** Writes a number with 4 significant digits; what could not be computed stays absent. */
export const putNumberInto =
  (metrics: Published): PutNumber =>
  (name, value) => {
    if (value !== null && value !== undefined) metrics[name] = publish(value);
  };
