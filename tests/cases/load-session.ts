import { isZone, localDateOf } from '@freshlegs/domain';
import type { Session } from '@freshlegs/rules';
import { type Json, type Kind, copy, numberAt, refuse, textAt } from './read-json.ts';

export type SessionTemplate = Omit<Session, 'on'>;

const SHARED = [
  ['rpe', 'rpe', 'number'],
  ['hrAvg', 'hrAvgBpm', 'number'],
  ['tags', 'tags', 'texts'],
] as const;
const RUN: readonly (readonly [string, string, Kind])[] = [
  ...SHARED,
  ['hiMin', 'highIntensityMin', 'number'],
  ['cadence', 'cadencePerMin', 'number'],
  ['shoe', 'shoe', 'text'],
  ['seq', 'seq', 'number'],
  ['preCarbG', 'preCarbG', 'number'],
  ['duringCarbG', 'duringCarbG', 'number'],
  ['recoveryCarbG', 'recoveryCarbG', 'number'],
  ['gapToNextH', 'gapToNextH', 'number'],
  ['massPre', 'massPreKg', 'number'],
  ['massPost', 'massPostKg', 'number'],
  ['fluidL', 'fluidL', 'number'],
  ['urineL', 'urineL', 'number'],
];
const OTHER: readonly (readonly [string, string, Kind])[] = [...SHARED, ['type', 'type', 'text']];

/** A run or other session without its day. */
export function sessionTemplate(json: Json, sport: Session['sport'], path: string): SessionTemplate {
  const session: Record<string, unknown> = { sport };
  if (sport === 'run') {
    session['km'] = numberAt(json['km'], `${path}.km`);
    session['min'] = numberAt(json['min'], `${path}.min`);
    copy(json, path, RUN, session);
    const unit = json['cadenceUnit'];
    if (unit === 'spm' || unit === 'strides') session['cadenceUnit'] = unit;
    else if (unit !== undefined && unit !== null) return refuse(`${path}.cadenceUnit`, 'spm or strides');
  } else {
    session['min'] = json['min'] === undefined || json['min'] === null ? 0 : numberAt(json['min'], `${path}.min`);
    copy(json, path, OTHER, session);
  }
  return session as unknown as SessionTemplate;
}

/** An absolute session: its local date is that of its start in its own zone, else the athlete's (2.1). */
export function absoluteSession(json: Json, path: string, homeZone: string | (() => never)): Session {
  const template = sessionTemplate(json, json['kind'] === 'cross' ? 'other' : 'run', path);
  const start = textAt(json['startUtc'], `${path}.startUtc`);
  const startMs = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(start) ? start : `${start}Z`);
  if (Number.isNaN(startMs)) return refuse(`${path}.startUtc`, 'an ISO instant');
  const zone = json['tz'] === undefined || json['tz'] === null ? null : textAt(json['tz'], `${path}.tz`);
  if (zone !== null && !isZone(zone)) return refuse(`${path}.tz`, 'an IANA zone');
  const source = json['source'];
  return {
    ...template,
    on: localDateOf(new Date(startMs), zone ?? (typeof homeZone === 'string' ? homeZone : homeZone())),
    startMs,
    ...(zone === null ? {} : { zone }),
    ...(source === undefined || source === null ? {} : { source: textAt(source, `${path}.source`) }),
    attributeCount: Object.values(json).filter((value) => value !== undefined && value !== null).length,
  };
}
