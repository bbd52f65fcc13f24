import { redFlag } from './red-flag.ts';

/** Collapse or confusion in the heat: cool first (7.10). */
export const collapseInHeat = redFlag({
  id: 'collapse-in-heat',
  code: 'RF.HEAT_STROKE',
  title: 'Collapsed or confused in the heat',
  reported: 'collapse or confusion while very hot',
  sources: ['eah-consensus-2015'],
  evidenceMeasure: 'A',
  answers: { collapse_hot: 'Collapsed or confused and very hot' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => (symptoms.has('collapse_hot') ? 'emergency' : null),
  athlete: 'Cool at once and do not wait: shade, cold water or ice on the whole body until help arrives.',
  coach: 'Cool first: shade, cold water or ice on the whole body until help arrives.',
});
