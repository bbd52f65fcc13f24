import type { RedactedAssessment, ViewerGrants } from '@freshlegs/access';
import { DATA_WORDS, INSUFFICIENT_WORDS } from '@freshlegs/rules';
import type { AuthorizedAthlete } from '../core/context.ts';
import type { AthleteDay } from '../fact/athlete-day.ts';
import { causeViews } from './cause-views.ts';
import { daySeries, fuelingNotes, type Charts } from './charts.ts';
import { findingViews, missingView, placeholderWords, type Reading } from './explain-view.ts';
import type { AthletePage } from './model.ts';
import { inOrderOfAttention, stateView } from './state-view.ts';

export interface PageParts extends Pick<AthletePage, 'prompts' | 'bloodTests'> {
  readonly who: AuthorizedAthlete;
  readonly day: AthleteDay;
  readonly viewer: ViewerGrants;
  readonly reading: Reading;
  readonly charts: Charts;
  readonly assessment: RedactedAssessment;
}

/** Puts the page of an athlete together from what is left after redaction. */
export function pageOf({ who, day, viewer, reading, charts, assessment, prompts, bloodTests }: PageParts): AthletePage {
  const findings = findingViews(assessment, reading);
  const titleOf = (code: string) => findings.find((finding) => finding.code === code)?.title ?? code;
  return {
    athlete: { id: who.athleteId, name: who.name, isSelf: viewer.self, claimed: who.userId !== null },
    on: reading.asOf,
    today: reading.asOf === day.today,
    zone: day.zone,
    rulesetVersion: assessment.rulesetVersion,
    emergencyNumber: reading.emergencyNumber,
    state: stateView(assessment, findings, reading),
    stopTraining: assessment.stopTraining,
    guardian: assessment.guardian,
    findings: [...inOrderOfAttention(findings, assessment)],
    placeholders: assessment.placeholders.map(({ code, urgency }) => ({
      code,
      urgency,
      sentence: placeholderWords(code, urgency, reading).sentence,
    })),
    ladder: causeViews(assessment),
    ranking: assessment.ranking.map(({ code, band, score }) => ({ code, band, score, title: titleOf(code) })),
    logNext: assessment.logNext === null ? null : missingView(assessment.logNext),
    notAssessed: assessment.insufficient.map((code) => ({ code, ...INSUFFICIENT_WORDS[code] })),
    dataNotes: assessment.data.map((code) => ({ code, ...DATA_WORDS[code] })),
    series: daySeries(charts, viewer),
    fueling: fuelingNotes(charts, viewer),
    bloodTests,
    blood: bloodOf(assessment),
    prompts,
    notShared: [...assessment.notShared],
  };
}

const bloodOf = ({ blood }: RedactedAssessment): AthletePage['blood'] =>
  blood && {
    iron: blood.iron.level,
    ironCurrency: blood.iron.currency,
    b12: blood.b12.level,
    b12Currency: blood.b12.currency,
  };
