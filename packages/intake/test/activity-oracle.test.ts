import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readActivityFile, type IntakeActivity, type IntakeResult } from '../src/index.ts';

/**
 * Files that watches wrote, with the figures that independent decoders (fitdecode, gpsbabel)
 * read from them. They are not part of the repository.
 */
const shared = process.env['FRESHLEGS_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const dataFolder = join(shared, 'data');
const oraclePath = join(dataFolder, 'oracle-activities.json');

type Figure = {
  readonly v: number | string | null;
  readonly tol?: number;
  readonly tolS?: number;
  readonly zeroOk?: boolean;
  readonly alsoOk?: readonly number[];
};

type OracleActivity = {
  readonly sport: { readonly raw: string; readonly sub: string | null; readonly category: string };
  readonly startUtc: Figure;
  readonly utcOffsetMin: number | null;
  readonly localDate: string | null;
  readonly elapsedS: Figure;
  readonly timerS: Figure;
  readonly movingS: Figure | null;
  readonly distanceM: Figure;
  readonly avgHr: Figure;
  readonly maxHr: Figure;
  readonly avgRunCadenceSpm?: Figure;
  readonly laps: Figure;
  readonly hasGps: boolean;
};

type OracleFile = {
  readonly verdict: string;
  readonly maxStored?: number;
  readonly activities: readonly OracleActivity[];
};

type Oracle = {
  readonly meta: {
    readonly duplicates: readonly { readonly files: readonly string[] }[];
  };
  readonly files: Readonly<Record<string, OracleFile>>;
};

const SPORT_OF_CATEGORY: Readonly<Record<string, string>> = { 'cross-training': 'other' };

const isFit = (path: string) => path.startsWith('activities/fit-');

const readShared = (path: string): IntakeResult => readActivityFile(readFileSync(join(dataFolder, path)), path);

function agrees(got: number | null, figure: Figure): boolean {
  if (figure.v === null) return got === null || (figure.zeroOk === true && got === 0);
  const tolerance = figure.tol ?? 0;
  return (
    got !== null && [Number(figure.v), ...(figure.alsoOk ?? [])].some((v) => Math.abs(got - v) <= tolerance + 1e-9)
  );
}

function startAgrees(startAt: string, { v, tolS = 0 }: Figure): boolean {
  return v !== null && Math.abs(Date.parse(startAt) - Date.parse(String(v))) <= tolS * 1000;
}

function localDate({ startAt, utcOffsetMin }: IntakeActivity): string | null {
  if (utcOffsetMin === null) return null;
  return new Date(Date.parse(startAt) + utcOffsetMin * 60_000).toISOString().slice(0, 10);
}

type Comparison = [figure: string, isRight: boolean, got: unknown];

const cadenceComparison = ({ avgCadenceSpm }: IntakeActivity, want: Figure): Comparison => [
  'avgCadenceSpm',
  agrees(avgCadenceSpm, want),
  avgCadenceSpm,
];

/** Name, agreement and what was read, of every figure that the oracle states. */
function comparisons(got: IntakeActivity, want: OracleActivity): Comparison[] {
  const category = SPORT_OF_CATEGORY[want.sport.category] ?? want.sport.category;
  const cadence = want.avgRunCadenceSpm;
  return [
    ['sport', got.sport === category, got.sport],
    ['rawSport', got.rawSport === want.sport.raw, got.rawSport],
    ['rawSubSport', got.rawSubSport === want.sport.sub, got.rawSubSport],
    ['startAt', startAgrees(got.startAt, want.startUtc), got.startAt],
    ['utcOffsetMin', got.utcOffsetMin === want.utcOffsetMin, got.utcOffsetMin],
    ['localDate', localDate(got) === want.localDate, localDate(got)],
    ['elapsedS', agrees(got.elapsedS, want.elapsedS), got.elapsedS],
    ['timerS', agrees(got.timerS, want.timerS), got.timerS],
    ['movingS', agrees(got.movingS, want.movingS ?? { v: null }), got.movingS],
    ['distanceM', agrees(got.distanceM, want.distanceM), got.distanceM],
    ['avgHrBpm', agrees(got.avgHrBpm, want.avgHr), got.avgHrBpm],
    ['maxHrBpm', agrees(got.maxHrBpm, want.maxHr), got.maxHrBpm],
    ...(cadence === undefined ? [] : [cadenceComparison(got, cadence)]),
    ['laps', agrees(got.laps, want.laps), got.laps],
    ['hasGps', got.hasGps === want.hasGps, got.hasGps],
  ];
}

/** Everything in which the reading differs from what the oracle allows; empty = right. */
function complaints(got: IntakeResult, want: OracleFile, tally: Tally): unknown[] {
  if (got.status === 'refused') {
    return want.verdict === 'import' || got.reason.length < 40 ? [got] : [];
  }
  const found: unknown[] = [];
  if (want.verdict === 'reject') found.push('was read, but nothing in it may be stored');
  if (want.verdict !== 'import' && got.warnings.length === 0) found.push('no warning');
  const expectedCount = want.maxStored ?? want.activities.length;
  if (got.activities.length !== expectedCount) found.push(`${got.activities.length} activities`);
  for (const [i, activity] of want.activities.entries()) {
    const read = got.activities[i];
    const compared = read === undefined ? [] : comparisons(read, activity);
    const wrong = compared.filter(([, isRight]) => !isRight);
    found.push(...wrong);
    tally.figures += compared.length;
    tally.agreeing += compared.length - wrong.length;
  }
  return found;
}

type Tally = { figures: number; agreeing: number };

const isPresent = existsSync(oraclePath);
if (!isPresent) {
  process.stdout.write(`Real watch files are absent (${oraclePath}): their tests are skipped.\n`);
}

describe.skipIf(!isPresent)('FIT files of real watches', () => {
  const oracle: Oracle = isPresent
    ? JSON.parse(readFileSync(oraclePath, 'utf8'))
    : { meta: { duplicates: [] }, files: {} };
  const files = Object.entries(oracle.files).filter(([path]) => isFit(path));
  const tally: Tally = { figures: 0, agreeing: 0 };

  afterAll(() => {
    const { figures, agreeing } = tally;
    process.stdout.write(`FIT: ${files.length} files, ${agreeing} of ${figures} stated figures agree.\n`);
  });

  test('there are files to compare', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  test.each(files)('%s', (path, want) => {
    expect(complaints(readShared(path), want, tally)).toEqual([]);
  });

  test('FIT files of the same activity have the same fingerprints', () => {
    const groups = oracle.meta.duplicates
      .map(({ files: paths }) =>
        paths.filter((path) => isFit(path) && existsSync(join(dataFolder, path))).map(fingerprints),
      )
      .filter((prints) => prints.length > 1);
    expect(groups.length).toBeGreaterThan(1);
    for (const prints of groups) expect(new Set(prints).size).toBe(1);
  });

  const fingerprints = (path: string): string => {
    const result = readShared(path);
    const activities = result.status === 'read' ? result.activities : [];
    return activities.map(({ fingerprint }) => fingerprint).join(' ');
  };
});
