import type { LOAD_CODES, WELLNESS_CODES } from '@freshlegs/domain';

/** What fires the codes of training load and well-being. */
export const TRAINING_FIRES: Readonly<Record<(typeof LOAD_CODES | typeof WELLNESS_CODES)[number], string>> = {
  'L.SPIKE.SMALL':
    'A run of the last {activeDays}, at least {minRunKm} long, was more than {small} and up to {moderate} times the longest run of the {windowDays} before it.',
  'L.SPIKE.MODERATE':
    'The same with more than {moderate} and up to {large} times. Of several runs the highest ratio counts.',
  'L.SPIKE.LARGE': 'The same with more than {large} times.',
  'L.SPIKE.NO_REFERENCE':
    'A run of at least {minRunKm} in the last {activeDays}, and no run in the {windowDays} before it although they are known: nothing to compare with.',
  'L.RAMP.INFO':
    'The distance of the last seven days is more than {info} above the usual week and at least {minRiseKm} longer; the usual week has {minUsualKm} or more.',
  'L.RAMP.WATCH': 'The same with more than {watch}.',
  'L.INTENSITY_RAMP':
    'Hard minutes of the last seven days are at least {ratio} times the mean of the three weeks before and at least {riseMin} more; after weeks without any, at least {fromZeroMin}.',
  'L.MONOTONY.WATCH':
    'Mean daily load of the last seven days divided by its standard deviation is above {watch}, with at least {minTrainingDays} of training.',
  'L.MONOTONY.HIGH': 'The same above {high}, or all seven days had exactly the same load.',
  'L.REST.NONE7':
    'None of the last {shortWindow} was a recovery day: no run, and other sport only up to {lightRpe}. All of them known.',
  'L.REST.NONE14': 'The same over {longWindow}.',
  'L.THROUGH_SORENESS':
    'On at least {days} of the last week a run was hard ({rpe} or more, or any hard minutes) although the soreness of that morning was {soreness} or more.',
  'W.HEAVY.NOW':
    'The latest leg heaviness, at most {staleDays} old, is {heavy} or more. It is worth a talk from {discussDays} of heavy legs in the last seven, or when a cause stands out; else worth knowing.',
  'W.HEAVY.PERSIST14':
    'Legs are heavy now; of at least {records} in {windowDays} a share of {share} or more were heavy, the first at least {span} ago. A doctor in the next weeks if an easier week (up to {deloadShare} of the usual load) did not help; before that, worth a talk.',
  'W.HEAVY.PERSIST28':
    'Legs are heavy now; of at least {records} in {windowDays} a share of {share} or more were heavy, with a heavy day in each of the four weeks.',
  'W.DOMS.EXPECTED':
    'Soreness today is {sore} or more, {expectedFromDay} to {expectedToDay} after a race, a downhill, interval or heavy strength session, a new kind of session, or a run much longer than usual. Not when the pain sits in one spot.',
  'W.DOMS.PROLONGED':
    'Soreness today is {sore} or more, {prolongedFromDay} or more after such a session, with {prolongedRecords} or more since then, all of them sore.',
  'W.SLEEP.SHORT':
    'Mean sleep over at least {nights} nights of the last week is below {adultH}, under 18 below {under18H}.',
  'W.SLEEP.VERY_SHORT': 'The same by more than {veryShortLessH}.',
  'W.HOOPER.UP':
    'The mean of the four well-being questions of this week is at least {up} worse than the own mean of the four weeks before.',
  'W.HOOPER.MARKED': 'The same by at least {marked}.',
  'W.RHR.UP':
    'The mean resting pulse of this week is at least {diffBpm}, or {z}, above the own mean of the four weeks before.',
  'W.HRV.BELOW': 'The mean of this week (ln rMSSD) is below the own mean of the four weeks before by more than {band}.',
  'W.HRV.ABOVE': 'The same above it.',
  'W.PALPITATIONS':
    'A heart that races or skips was reported: not during exercise, without fainting or chest pain, and without a recent viral illness.',
  'W.ILLNESS.NO_TRAINING': 'Fever was reported.',
  'W.FUNCTION_LIMITED': 'Legs are heavy now and have limited stairs or walking for at least {days}.',
  'W.PERF_DECLINE':
    'Athlete and coach both say that performance dropped. A doctor in the next weeks from {days} on when an easier week did not help; before that, worth a talk.',
  'W.PREG.NOTE': 'Pregnant, legs heavy now, and no red flag.',
};
