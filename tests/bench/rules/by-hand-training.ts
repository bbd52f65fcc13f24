import { type HandFact, type HandFindings, type Line, answered } from './hand-finding.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

const E = 1e-9;

const ALL_SEVEN_ALIKE = answered('monotony.identical');

const A_JUMP: Line = { relation: '>', limit: 1.1, unit: null, meaning: 'a jump' };
const NOTED_RISE: Line = { relation: '>', limit: 10, unit: '%', meaning: 'a rise that is noted' };
const FAR_ABOVE_USUAL: Line = {
  relation: '>=',
  limit: 1.5,
  unit: null,
  meaning: 'times the usual week, and 15 minutes more',
};
const MUCH_ALIKE: Line = { relation: '>', limit: 2, unit: null, meaning: 'days much alike' };
const NONE: Line = { relation: '=', limit: 0, unit: 'd', meaning: 'none' };

const SPIKE = ['frandsen-2025'];
const RAMP = ['nielsen-2014', 'buist-2008', 'frandsen-2025'];
const INTENSITY = ['ramskov-2018'];
const MONOTONY = ['foster-1998', 'foster-2001'];
const REST = ['ecss-acsm-2013', 'aap-2007'];

export function loadByHand(n: ReadyNumbers, findings: HandFindings): void {
  spikeByHand(n, findings);
  weekByHand(n, findings);
  samenessByHand(n, findings);
  restByHand(n, findings);
}

function spikeByHand({ load: l }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (l.spikeGrade !== null) {
    const small = l.spikeGrade === 'small';
    const moderate = l.spikeGrade === 'moderate';
    found.push({
      code: small ? 'L.SPIKE.SMALL' : moderate ? 'L.SPIKE.MODERATE' : 'L.SPIKE.LARGE',
      urgency: 'info',
      grade: small ? 'info' : moderate ? 'watch' : 'strong',
      evidence: [
        { key: 'spike.km', value: l.spikeM / 1000, unit: 'km', on: l.spikeOn, comparedWith: null },
        { key: 'spike.refKm', value: l.spikeRefM / 1000, unit: 'km', on: l.spikeRefOn, comparedWith: null },
        { key: 'spike.ratio', value: l.spikeRatio, unit: null, on: null, comparedWith: A_JUMP },
      ],
      sources: SPIKE,
    });
    if (!small) findings.worthALook = true;
  }
  if (l.spikeWithoutReferenceM !== null) {
    const value = l.spikeWithoutReferenceM / 1000;
    found.push({
      code: 'L.SPIKE.NO_REFERENCE',
      urgency: 'info',
      grade: null,
      evidence: [{ key: 'spike.km', value, unit: 'km', on: l.spikeWithoutReferenceOn, comparedWith: null }],
      sources: SPIKE,
    });
  }
}

function weekByHand({ load: l, days: d }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (l.rampPct !== null && l.rampRiseKm >= 5 - E && l.rampPct > 10 + E) {
    const watch = l.rampPct > 30 + E;
    found.push({
      code: watch ? 'L.RAMP.WATCH' : 'L.RAMP.INFO',
      urgency: 'info',
      grade: watch ? 'watch' : 'info',
      evidence: [
        { key: 'ramp.w1Km', value: l.rampW1Km, unit: 'km', on: d.today, comparedWith: null },
        { key: 'ramp.refKm', value: l.rampRefKm, unit: 'km', on: d.weekBefore, comparedWith: null },
        { key: 'ramp.pct', value: l.rampPct, unit: '%', on: null, comparedWith: NOTED_RISE },
      ],
      sources: RAMP,
    });
    if (watch) findings.worthALook = true;
  }
  if (l.hi7 !== null) {
    const raised = l.hiPrev3 <= 0 ? l.hi7 >= 20 - E : l.hi7 >= 1.5 * l.hiPrev3 - E && l.hi7 - l.hiPrev3 >= 15 - E;
    if (raised) {
      found.push({
        code: 'L.INTENSITY_RAMP',
        urgency: 'info',
        grade: 'watch',
        evidence: [
          { key: 'hi7', value: l.hi7, unit: 'min', on: d.today, comparedWith: null },
          { key: 'hiPrev3', value: l.hiPrev3, unit: 'min', on: null, comparedWith: FAR_ABOVE_USUAL },
        ],
        sources: INTENSITY,
      });
      findings.worthALook = true;
    }
  }
}

function samenessByHand({ load: l, days: d }: ReadyNumbers, findings: HandFindings): void {
  if (l.monotony === null || l.monotony <= 2 + E) return;
  const high = l.monotony > 2.5 + E;
  findings.found.push({
    code: high ? 'L.MONOTONY.HIGH' : 'L.MONOTONY.WATCH',
    urgency: 'info',
    grade: high ? 'watch' : 'info',
    evidence: [
      { key: 'load7', value: l.load7, unit: null, on: d.today, comparedWith: null },
      l.monotony === Infinity
        ? ALL_SEVEN_ALIKE
        : { key: 'monotony', value: l.monotony, unit: null, on: null, comparedWith: MUCH_ALIKE },
    ],
    sources: MONOTONY,
  });
  if (high) findings.worthALook = true;
}

function restByHand({ load: l, days: d }: ReadyNumbers, findings: HandFindings): void {
  if (l.rest7 !== 0) return;
  const week: HandFact = { key: 'rest7', value: 0, unit: 'd', on: d.today, comparedWith: NONE };
  const none14 = l.rest14 === 0;
  findings.found.push({
    code: none14 ? 'L.REST.NONE14' : 'L.REST.NONE7',
    urgency: 'info',
    grade: none14 ? 'watch' : 'info',
    evidence:
      l.rest14 === null
        ? [week]
        : [week, { key: 'rest14', value: l.rest14, unit: 'd', on: d.today, comparedWith: null }],
    sources: REST,
  });
  if (none14) findings.worthALook = true;
}
