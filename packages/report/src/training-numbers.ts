import type { MetricValue } from '@freshlegs/domain';
import type { Row } from './report-model.ts';

const UNKNOWN = 'not known';

const MEASURE_UNITS: Readonly<Record<string, string>> = {
  srpe: 'effort x minutes',
  banister: 'heart-rate load',
  paceLoad: 'pace load',
  duration: 'minutes',
};

/** Training in six numbers. A number that could not be computed reads "not known", never 0. */
export function trainingNumbers(metrics: Readonly<Record<string, MetricValue>>): readonly Row[] {
  const number = (name: string, decimals: number): string | null => {
    const value = metrics[name];
    return typeof value === 'number' ? value.toFixed(decimals) : null;
  };
  const withUnit = (text: string | null, unit: string): string => (text === null ? UNKNOWN : `${text} ${unit}`);
  const ratio = number('spike.maxRatio7d', 2);
  const reference = number('spike.refKm', 1);
  const measure = metrics['series.measure'];
  const hard = number('hi7', 0);
  const hardBefore = number('hiPrev3', 0);
  return [
    { label: 'Distance, last 7 days', value: withUnit(number('ramp.w1Km', 1), 'km') },
    { label: 'Usual week (mean of the weeks before)', value: withUnit(number('ramp.refKm', 1), 'km') },
    {
      label: 'Longest run of the week against the 30 days before',
      value: ratio === null || reference === null ? UNKNOWN : `${ratio} x (longest before: ${reference} km)`,
    },
    {
      label: 'Load, last 7 days',
      value: withUnit(number('load7', 0), typeof measure === 'string' ? (MEASURE_UNITS[measure] ?? '') : ''),
    },
    { label: 'Recovery days, last 14 days', value: withUnit(number('rest14', 0), 'of 14') },
    {
      label: 'Hard minutes, last 7 days (usual week)',
      value: hard === null ? UNKNOWN : `${hard} min (${hardBefore === null ? UNKNOWN : `${hardBefore} min`})`,
    },
  ];
}
