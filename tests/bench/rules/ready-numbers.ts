import { type LocalDate, daysBetween } from '@freshlegs/domain';
import type { Facts } from '@freshlegs/rules';
import { symptomNumbers } from './ready-symptoms.ts';

/** What the rules compare and show, laid out flat once: numbers, answers, days, null for what is not known. */
export type ReadyNumbers = ReturnType<typeof readyNumbers>;

/** Reads everything that any rule asks for, so that no side of the benchmark has to. */
export function readyNumbers(facts: Facts) {
  return {
    days: { today: facts.asOf, weekBefore: facts.window.date(-7) },
    symptoms: symptomNumbers(facts),
    answers: answerNumbers(facts),
    medicines: medicineNumbers(facts),
    load: loadNumbers(facts),
    wellness: wellnessNumbers(facts),
    fuel: fuelNumbers(facts),
    body: bodyNumbers(facts),
  };
}

const dayAt = ({ window }: Facts, offset: number | null | undefined): LocalDate | null =>
  offset === null || offset === undefined ? null : window.date(offset);

type Answers = NonNullable<Facts['record']['questionnaires'][string]>;

const yes = (answers: Answers | null, item: string): boolean => answers?.[item] === true || answers?.[item] === 'yes';
const counted = (answers: Answers | null, item: string): number => {
  const value = answers?.[item];
  return typeof value === 'number' ? value : 0;
};

function answerNumbers(facts: Facts) {
  const ecq = facts.value('ecq');
  const cecs = facts.value('cecsAnswers')?.answers ?? null;
  const paes = facts.value('paesAnswers')?.answers ?? null;
  const eiae = facts.value('eiaeAnswers')?.answers ?? null;
  const neurogenic = facts.value('neurogenicAnswers')?.answers ?? null;
  const venous = facts.value('venousAnswers')?.answers ?? null;
  const { privateHealth } = facts.record;
  const energy = facts.value('privateEnergy') === null ? null : privateHealth;
  return {
    ecq: ecq?.result ?? null,
    ecqGrade: ecq === null || ecq.result === 'negative' ? null : ecq.grade,
    cecsOnset: yes(cecs, 'reproducibleOnset'),
    cecsWorse: yes(cecs, 'worsensIfContinue'),
    cecsEases: yes(cecs, 'easesWithRest'),
    cecsAtRest: yes(cecs, 'painAtRest'),
    cecsSign: ['bilateral', 'paraesthesiaOrWeakAnkle', 'hardMuscleOrBulge'].some((item) => yes(cecs, item)),
    cecsBilateral: yes(cecs, 'bilateral'),
    cecsWeakAnkle: yes(cecs, 'paraesthesiaOrWeakAnkle'),
    cecsHardMuscle: yes(cecs, 'hardMuscleOrBulge'),
    cecsEpisodes: counted(cecs, 'episodes'),
    cecsWeeks: counted(cecs, 'weeks'),
    paesCramp: yes(paes, 'calfCrampExertion'),
    paesUnder40: yes(paes, 'ageUnder40'),
    paesRelief: yes(paes, 'quickRelief'),
    paesSign: ['coldOrPaleFoot', 'plantarflexionProvokes', 'paraesthesia'].some((item) => yes(paes, item)),
    paesColdFoot: yes(paes, 'coldOrPaleFoot'),
    paesPointing: yes(paes, 'plantarflexionProvokes'),
    paesTingling: yes(paes, 'paraesthesia'),
    eiaeOneSide: yes(eiae, 'unilateralThighButtock'),
    eiaeNearMax: yes(eiae, 'nearMaxEffortOnly'),
    eiaeResolves: yes(eiae, 'resolvesWithin5min'),
    standing: yes(neurogenic, 'standingProvokes'),
    sittingRelieves: yes(neurogenic, 'sittingOrBendingRelieves'),
    venousEvening: yes(venous, 'worseEndOfDay'),
    venousElevation: yes(venous, 'betterElevation'),
    venousVeins: yes(venous, 'bilateralOrVaricose'),
    missedPeriods: energy?.missedPeriods ?? 0,
    missedExplained: energy?.hormonalContraception === true || energy?.pregnant === true || energy?.menopause === true,
    boneStress: energy?.boneStress2y === true,
    energySigns: (
      [
        'restrictiveEating',
        'recurrentIllness',
        'giIssues',
        'lowMood',
        'lowLibido',
        'coldIntolerance',
        'periodChanges',
      ] as const
    ).filter((sign) => energy?.[sign] === true).length,
    pregnant: privateHealth.pregnant === true,
    arterialRisk: facts.value('arterialRisk') ?? false,
  };
}

function medicineNumbers(facts: Facts) {
  const medicines = facts.value('medicines') ?? [];
  // Of two medicines of one class the later in the list decides.
  const changed = new Map(
    medicines.flatMap(({ classes, changedOn }) => classes.map((code) => [code, dayAt(facts, changedOn)] as const)),
  );
  return {
    fluoroquinolone: changed.has('MED.FLUOROQUINOLONE'),
    muscleMedicine: changed.has('MED.STATIN') || changed.has('MED.OTHER_MUSCLE'),
    isotretinoin: changed.has('MED.ISOTRETINOIN'),
    diuretic: changed.has('MED.DIURETIC'),
    listed: [...changed].map(([code, changedOn]) => ({ code, changedOn })),
  };
}

function loadNumbers(facts: Facts) {
  const spike = facts.value('spike');
  const ramp = facts.value('ramp');
  const intensity = facts.value('intensity');
  const week = facts.value('monotony');
  const rest = facts.value('restDays');
  return {
    spikeGrade: spike?.grade ?? null,
    spikeM: spike?.highest?.metres ?? 0,
    spikeOn: dayAt(facts, spike?.highest?.offset),
    spikeRefM: spike?.highest?.refMetres ?? 0,
    spikeRefOn: dayAt(facts, spike?.highest?.refOffset),
    spikeRatio: spike?.highest?.ratio ?? 0,
    spikeWithoutReferenceM: spike?.withoutReference?.metres ?? null,
    spikeWithoutReferenceOn: dayAt(facts, spike?.withoutReference?.offset),
    rampPct: ramp?.pct ?? null,
    rampW1Km: ramp?.w1Km ?? 0,
    rampRefKm: ramp?.refKm ?? 0,
    rampRiseKm: ramp === null ? 0 : ramp.w1Km - ramp.refKm,
    hi7: intensity?.hi7 ?? null,
    hiPrev3: intensity?.hiPrev3 ?? 0,
    load7: week?.load7 ?? 0,
    monotony: week?.identical === true ? Infinity : (week?.monotony ?? null),
    rest7: rest?.rest7 ?? null,
    rest14: rest?.rest14 ?? null,
  };
}

function wellnessNumbers(facts: Facts) {
  const heaviness = facts.value('heaviness');
  const persistence14 = facts.value('persistence14');
  const persistence28 = facts.value('persistence28');
  const soreness = facts.value('soreness');
  const hardOnSore = facts.value('hardOnSoreLegs')?.days ?? [];
  const hooper = facts.value('hooper');
  const pulse = facts.value('restingPulse');
  const variability = facts.value('heartRateVariability');
  return {
    age: facts.value('age'),
    heavyScore: heaviness?.latest ?? 0,
    heavyScoreOn: dayAt(facts, heaviness?.latestOffset),
    heavyOnset: heaviness?.onset ?? null,
    heavyOnsetOn: dayAt(facts, heaviness?.onset),
    heavyDays7: heaviness?.heavyDays7 ?? 0,
    persists14: persistence14?.holds === true,
    heavyDays14: persistence14?.heavyDays ?? 0,
    records14: persistence14?.records ?? 0,
    persists28: persistence28?.holds === true,
    heavyDays28: persistence28?.heavyDays ?? 0,
    records28: persistence28?.records ?? 0,
    deloadDone: facts.value('deload')?.done === true,
    soreToday: soreness?.today ?? null,
    provokedOn: soreness?.provokedOn ?? null,
    provokingDay: dayAt(facts, soreness?.provokedOn),
    soreRecords: soreness?.sinceThen.length ?? 0,
    leastSore: Math.min(10, ...(soreness?.sinceThen ?? [])),
    hardSoreDays: hardOnSore.length,
    hardSoreFirstOn: dayAt(facts, hardOnSore[0]),
    sleepH: facts.value('sleep')?.meanH ?? null,
    hooperMean7: hooper?.mean7 ?? 0,
    hooperBefore: hooper?.meanBefore ?? 0,
    hooperZ: hooper?.z ?? null,
    pulseRise: pulse === null ? null : pulse.mean7 - pulse.meanBefore,
    pulseZ: pulse?.z ?? null,
    hrv: variability?.mean7 ?? null,
    hrvMean: variability?.meanBefore ?? 0,
    hrvSd: variability?.sdBefore ?? 0,
  };
}

function fuelNumbers(facts: Facts) {
  const daily = facts.value('dailyCarbohydrate');
  const weighed = facts.value('weighedRuns') ?? [];
  const gained = weighed.filter(({ gainKg, min }) => gainKg >= 0.2 - 1e-9 && min >= 60 - 1e-9);
  const lost = weighed.filter((run) => !gained.includes(run));
  const loss2 = lost.findLast(({ lossPct }) => lossPct >= 2 - 1e-9 && lossPct < 3 - 1e-9);
  const loss3 = lost.findLast(({ lossPct }) => lossPct >= 3 - 1e-9);
  const gain = gained.at(-1);
  const before = facts.value('carbohydrateBefore')?.lastLow;
  const during = facts.value('carbohydrateDuring')?.lastLow;
  const after = facts.value('carbohydrateAfter')?.lastLow;
  return {
    carbLowDays: daily?.lowDays ?? 0,
    carbFirstLowOn: dayAt(facts, daily?.firstLowDay),
    carbCompleteDays: daily?.completeDays ?? 0,
    carbMeanShortfall: daily?.meanShortfall ?? 0,
    preLow: before?.amount ?? null,
    preLowMin: before?.min ?? 0,
    preLowOn: dayAt(facts, before?.offset),
    duringLow: during?.amount ?? null,
    duringLowMin: during?.min ?? 0,
    duringLowOn: dayAt(facts, during?.offset),
    afterLow: after?.amount ?? null,
    afterLowLimitG: after?.limit ?? 0,
    afterLowMin: after?.min ?? 0,
    afterLowOn: dayAt(facts, after?.offset),
    loss2Pct: loss2?.lossPct ?? null,
    loss2Min: loss2?.min ?? 0,
    loss2On: dayAt(facts, loss2?.offset),
    loss2SweatLph: loss2?.sweatRateLph ?? 0,
    loss3Pct: loss3?.lossPct ?? null,
    loss3Min: loss3?.min ?? 0,
    loss3On: dayAt(facts, loss3?.offset),
    loss3SweatLph: loss3?.sweatRateLph ?? 0,
    gainKg: gain?.gainKg ?? null,
    gainMin: gain?.min ?? 0,
    gainOn: dayAt(facts, gain?.offset),
    gainSweatLph: gain?.sweatRateLph ?? 0,
    urineColour: facts.value('urineColour'),
  };
}

function bodyNumbers(facts: Facts) {
  const { record, window, asOf } = facts;
  const { profile } = record;
  const cadence = facts.value('cadence');
  const shoe = facts.value('shoeInUse');
  return {
    cadence: cadence?.at33 ?? null,
    cadenceRuns: cadence?.runs ?? 0,
    overstride: record.overstrideObserved === true,
    strengthSessions: facts.value('strength')?.sessions ?? null,
    fourWeeksKnown: window.historyDays >= 28 && window.coverage(-27, 0) >= 0.8 - 1e-9,
    shoeKm: shoe?.km ?? null,
    shoeName: shoe?.shoe ?? '',
    tracksPhysical: profile.tracksPhysical === true,
    physicalDaysAgo: profile.lastPhysicalOn === undefined ? null : daysBetween(profile.lastPhysicalOn, asOf),
    physicalOn: profile.lastPhysicalOn ?? null,
  };
}
