import type { DataCode, InsufficientCode } from '@freshlegs/domain';

interface Note {
  readonly title: string;
  readonly sentence: string;
  readonly logNext: string;
}

const LOG_DAYS = 'Log each run and each rest day, or confirm that the silent days were rest.';

/** Why a judgement is missing (14.5), in words, and what would help. */
export const INSUFFICIENT_WORDS: Readonly<Record<InsufficientCode, Note>> = {
  spike: {
    title: 'Longest run',
    sentence: 'Not enough data to judge the longest run: missing log days in the 30 days before it.',
    logNext: LOG_DAYS,
  },
  ramp: {
    title: 'Weekly distance',
    sentence: 'Not enough data to judge the weekly distance: missing log days in the weeks before.',
    logNext: LOG_DAYS,
  },
  acwr: {
    title: 'Week against month',
    sentence: 'Not enough data for week against month: missing log days in the last 28.',
    logNext: LOG_DAYS,
  },
  monotony: {
    title: 'Variety of the week',
    sentence: 'Not enough data to judge the variety of the week: missing log days in the last seven.',
    logNext: LOG_DAYS,
  },
  heaviness: {
    title: 'Leg heaviness',
    sentence: 'How the legs feel was not entered in the last three days.',
    logNext: 'Enter how heavy the legs feel before training, 0 to 10.',
  },
  persistence14: {
    title: 'How long the legs have been heavy',
    sentence: 'Too few check-ins in the last two weeks to tell how long the legs have been heavy.',
    logNext: 'Enter how heavy the legs feel each day.',
  },
  sleep: {
    title: 'Sleep',
    sentence: 'Too few nights of this week to judge sleep.',
    logNext: 'Enter the hours of sleep each morning.',
  },
  hooper: {
    title: 'Well-being',
    sentence: 'Too few answers to compare well-being with the own usual.',
    logNext: 'Answer the four well-being questions on most mornings.',
  },
  rhr: {
    title: 'Resting pulse',
    sentence: 'Too few mornings to compare the resting pulse with the own usual.',
    logNext: 'Enter the resting pulse on most mornings.',
  },
  rmssd: {
    title: 'Heart-rate variability',
    sentence: 'Heart-rate variability: too few mornings to compare it with what is usual.',
    logNext: 'Measure on most mornings.',
  },
  carbDaily: {
    title: 'Carbohydrate of the day',
    sentence:
      'Not enough to judge the carbohydrate of the day: three whole days and one private profile entry are needed.',
    logNext: 'Log the carbohydrate of three whole days.',
  },
  cadence: {
    title: 'Cadence',
    sentence: 'Too few easy runs with cadence to know the own cadence.',
    logNext: 'Record cadence on easy runs.',
  },
  shoe: {
    title: 'Shoes',
    sentence: 'No run of this week names its shoes.',
    logNext: 'Choose the shoes of each run.',
  },
};

/** Notes about the data (14.6), in words. They change no urgency. */
export const DATA_WORDS: Readonly<Record<DataCode, Note>> = {
  'DATA.DUPLICATE': {
    title: 'Counted once',
    sentence: 'Two records of one session came from two sources; the fuller one counts.',
    logNext: 'If they were two sessions, enter one of them again by hand.',
  },
  'DATA.TZ_TRAVEL': {
    title: 'Away from home',
    sentence: 'A session was recorded in another time zone; it counts on the local date where it happened.',
    logNext: 'Nothing to do.',
  },
  'DATA.FUTURE_DATED': {
    title: 'Dated in the future',
    sentence: 'A session has a date after today and is left out.',
    logNext: 'Check its date.',
  },
  'DATA.IMPLAUSIBLE_SPEED': {
    title: 'Too fast for a run',
    sentence: 'A run is faster than a run can be and is left out until somebody confirms it; it may be a ride.',
    logNext: 'Check the sport and the distance.',
  },
  'DATA.NO_SESSIONS_LOGGED': {
    title: 'No sessions for two weeks',
    sentence: 'There are check-ins but no session in the last two weeks; nothing can be said about training.',
    logNext: 'Log the runs, or confirm that there were none.',
  },
  'DATA.CADENCE_HALF_RATE': {
    title: 'Cadence read as strides',
    sentence: 'A cadence without a unit counts one foot; it was doubled.',
    logNext: 'Nothing to do.',
  },
  'DATA.CONFLICT': {
    title: 'Answers that do not fit',
    sentence: 'The legs are very heavy while the well-being questions are better than usual. Both are shown.',
    logNext: 'Ask how things are.',
  },
};
