import type { Evidence, LocalDate } from '@freshlegs/domain';
import { line, thoseThere } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';
import { LIGHT_RPE } from '../../metrics/rest-days.ts';

const parameters = {
  shortWindow: parameter(7, 'days', 'No recovery day in this many is noted', 'ecss-acsm-2013', 'D'),
  longWindow: parameter(14, 'days', 'No recovery day in this many is worth a look'),
  lightRpe: parameter(LIGHT_RPE, 'RPE', 'Other sport up to this rating leaves a recovery day'),
};

const NONE = line('=', 0, 'd', 'none');

const restText = (days: number) =>
  findingText({
    title: `No recovery day in ${days} days`,
    fact: `None of the last ${days} days was a recovery day: no run and no other sport beyond light effort.`,
    coach: 'Runners who are used to it may run daily; with heavy legs a day off is worth a try.',
    athlete: 'If running daily feels good, that can be fine. With heavy legs a day off is worth a try.',
    suggestion: 'One or two days of rest or light other sport a week.',
    wouldChangeOurMind: 'A rest day that was not entered.',
  });

const restOf7 = (value: number | null, on: LocalDate): Evidence | null =>
  value === null
    ? null
    : { key: 'rest7', label: 'Recovery days of the last 7', value, unit: 'd', on, comparedWith: NONE };

const restOf14 = (value: number | null, on: LocalDate): Evidence | null =>
  value === null ? null : { key: 'rest14', label: 'Recovery days of the last 14', value, unit: 'd', on };

const NONE_IN_14 = { D: 1, exposureOn: -13, lagDays: 14, fullQuality: false };
const NONE_IN_7 = { D: 0.5, exposureOn: -6, lagDays: 14, fullQuality: false };

/** No recovery day in one or two weeks (2.9). */
export const noRestDay = defineRule({
  id: 'no-rest-day',
  version: 1,
  title: 'No recovery day',
  cause: 'rest-days',
  category: 'training',
  codes: ['L.REST.NONE7', 'L.REST.NONE14'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'D',
  sources: ['ecss-acsm-2013', 'aap-2007'],
  parameters,
  minimumData: 'Every day of the last seven (or fourteen) known.',
  criticism: 'A convention; well-trained runners may run daily without harm.',
  needs: ['restDays'],
  evaluate: ({ restDays: { rest7, rest14 } }, { asOf }) => {
    const seen = thoseThere(restOf7(rest7, asOf), restOf14(rest14, asOf));
    if (rest14 === 0) return fires(seen, 'L.REST.NONE14', 'info', 'watch', NONE_IN_14);
    return rest7 === 0 ? fires(seen, 'L.REST.NONE7', 'info', 'info', NONE_IN_7) : clear(seen);
  },
  text: { 'L.REST.NONE7': restText(7), 'L.REST.NONE14': restText(14) },
});
