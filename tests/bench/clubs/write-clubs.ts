import type { AthleteId, ClubId, LocalDate, SquadId, UserId } from '@freshlegs/domain';
import { SUGGESTED_SHARING } from '@freshlegs/domain';
import { TODAY } from '../population.ts';
import type { Admin } from './club-server.ts';

/** Noon of the day on which everything is measured, in the zone of the clubs. */
export const NOON = new Date(`${TODAY}T10:00:00.000Z`);
const ZONE = 'Europe/Berlin';

export interface Clubs {
  /** Sets clubs apart that live in one database. */
  readonly name: string;
  readonly clubs: number;
  readonly athletes: number;
  /** Days of runs and check-ins up to the day before `today`. */
  readonly days: number;
  /** The day on which it is measured, that of all benchmarks unless told. */
  readonly today?: LocalDate;
}

/** One squad of all athletes of the club, with its coach; every athlete has an account and shares what is suggested. */
export interface BenchClub {
  readonly clubId: ClubId;
  readonly squadId: SquadId;
  readonly coachId: UserId;
  readonly athletes: readonly { readonly athleteId: AthleteId; readonly userId: UserId }[];
}

/** Ids that tell what they are of, so that every run of a benchmark writes the same rows. */
const SETUP = `
  create schema if not exists bench;
  create or replace function bench.id(what text) returns uuid language sql immutable as $$
    select overlay(overlay(md5(what) placing '7' from 13) placing 'a' from 17)::uuid $$;
  create or replace function bench.chance(what text) returns int language sql immutable as $$
    select ('x' || left(md5(what), 6))::bit(24)::int % 100 $$`;

/**
 * Writes clubs as the owner of the database, in a handful of statements: accounts, squads, consent, and days with runs
 * (72 in 100) and check-ins (85 in 100). The same arguments give the same rows.
 */
export async function writeClubs(
  admin: Admin,
  { name, clubs, athletes, days, today = TODAY }: Clubs,
): Promise<readonly BenchClub[]> {
  await admin.unsafe(SETUP);
  const steps: readonly string[] = [
    `insert into control.club (id, name, country, zone)
      select bench.id($1 || c), $1 || ' ' || c, 'DE', '${ZONE}' from generate_series(1, $2) c where $3 >= 0`,
    `insert into control.app_user (id, email, password_hash, name)
      select bench.id($1 || c || ' user ' || a), lower($1 || '.' || c || '.' || a || '@example.org'), '-', 'Person ' || a
      from generate_series(1, $2) c, generate_series(0, $3) a`,
    `insert into control.user_club (user_id, club_id) select bench.id($1 || c || ' user ' || a), bench.id($1 || c)
      from generate_series(1, $2) c, generate_series(0, $3) a`,
    `insert into club.membership (club_id, user_id, name, roles)
      select bench.id($1 || c), bench.id($1 || c || ' user ' || a), 'Person ' || a, array[case a when 0 then 'coach' else 'athlete' end]
      from generate_series(1, $2) c, generate_series(0, $3) a`,
    `insert into club.squad (club_id, id, name)
      select bench.id($1 || c), bench.id($1 || c || ' squad'), 'Squad' from generate_series(1, $2) c where $3 >= 0`,
    `insert into club.squad_coach (club_id, squad_id, user_id)
      select bench.id($1 || c), bench.id($1 || c || ' squad'), bench.id($1 || c || ' user 0') from generate_series(1, $2) c where $3 >= 0`,
    `insert into club.athlete (club_id, id, user_id, name, sharing_chosen_at)
      select bench.id($1 || c), bench.id($1 || c || ' athlete ' || a), bench.id($1 || c || ' user ' || a), 'Person ' || a, now()
      from generate_series(1, $2) c, generate_series(1, $3) a`,
    `insert into club.squad_athlete (club_id, squad_id, athlete_id)
      select bench.id($1 || c), bench.id($1 || c || ' squad'), bench.id($1 || c || ' athlete ' || a)
      from generate_series(1, $2) c, generate_series(1, $3) a`,
    `insert into club.athlete_zone (club_id, athlete_id, from_on, zone)
      select bench.id($1 || c), bench.id($1 || c || ' athlete ' || a), '2000-01-01', '${ZONE}'
      from generate_series(1, $2) c, generate_series(1, $3) a`,
    `insert into club.profile_fact (club_id, id, athlete_id, kind, value, from_on, category, entered_by)
      select bench.id($1 || c), bench.id($1 || c || ' fact ' || a || f.kind), bench.id($1 || c || ' athlete ' || a), f.kind, f.value::jsonb,
        '1900-01-01', f.category, bench.id($1 || c || ' user ' || a)
      from generate_series(1, $2) c, generate_series(1, $3) a,
        (values ('birthDate', '"2001-05-17"', 'training'), ('sex', '"F"', 'training'), ('bodyMassG', '58000', 'body_mass'),
          ('hrRestBpm', '52', 'training'), ('hrMaxBpm', '192', 'training')) f(kind, value, category)`,
    ...(['coaches', 'medical'] as const).map(
      (audience) => `insert into club.consent_grant (club_id, id, athlete_id, audience, category, granted_by)
      select bench.id($1 || c), bench.id($1 || c || ' grant ${audience} ' || a || category), bench.id($1 || c || ' athlete ' || a),
        '${audience}', category, bench.id($1 || c || ' user ' || a)
      from generate_series(1, $2) c, generate_series(1, $3) a, unnest(array['${SUGGESTED_SHARING[audience].join("','")}']) category`,
    ),
    runs('$1', days, today),
    checkIns('$1', days, today),
  ];
  for (const step of steps) await admin.unsafe(step, [name, clubs, athletes]);
  await admin.unsafe('analyze');
  return readClubs(admin, name, clubs);
}

const DAYS_OF_ATHLETES = (days: number) =>
  `generate_series(1, $2) c, generate_series(1, $3) a, generate_series(1, ${days}) d`;

const runs = (name: string, days: number, today: LocalDate) => `
  insert into club.run (club_id, id, athlete_id, sport, "on", start_at, zone, distance_m, timer_s, elapsed_s, avg_hr_bpm,
    max_hr_bpm, avg_cadence_spm, rpe, rpe_entered_at, high_intensity_min, source, fingerprint, entered_by)
  select bench.id(${name} || c), id, bench.id(${name} || c || ' athlete ' || a), 'run', on_day, on_day + time '16:30' at time zone 'utc',
    '${ZONE}', 4000 + 120 * p, 1300 + 38 * p, 1320 + 39 * p, 128 + p / 4, 150 + p / 4, 160 + p / 8, 2 + p / 14,
    on_day + time '18:00' at time zone 'utc', p / 10, 'form', 'form:' || id, bench.id(${name} || c || ' user ' || a)
  from (select c, a, date '${today}' - d as on_day, bench.chance(${name} || c || a || 'km' || d) as p,
      bench.id(${name} || c || ' run ' || a || ' ' || d) as id
    from ${DAYS_OF_ATHLETES(days)} where bench.chance(${name} || c || a || 'run' || d) < 72) days`;

const checkIns = (name: string, days: number, today: LocalDate) => `
  insert into club.check_in (club_id, athlete_id, "on", zone, heaviness, soreness, sleep_h, sleep_quality, fatigue, stress,
    muscle_soreness, resting_pulse_bpm, illness, entered_by)
  select bench.id(${name} || c), bench.id(${name} || c || ' athlete ' || a), date '${today}' - d, '${ZONE}', p % 6, p % 5, 6 + p % 3,
    1 + p % 4, 1 + p % 4, 1 + p % 3, 1 + p % 4, 48 + p % 7, 'none', bench.id(${name} || c || ' user ' || a)
  from (select c, a, d, bench.chance(${name} || c || a || 'feel' || d) as p from ${DAYS_OF_ATHLETES(days)}
    where bench.chance(${name} || c || a || 'day' || d) < 85) days`;

async function readClubs(admin: Admin, name: string, clubs: number): Promise<readonly BenchClub[]> {
  const rows = await admin<
    { c: number; club_id: ClubId; squad_id: SquadId; coach_id: UserId; athletes: BenchClub['athletes'] }[]
  >`
    select c, bench.id(${name} || c) as club_id, bench.id(${name} || c || ' squad') as squad_id,
      bench.id(${name} || c || ' user 0') as coach_id,
      (select json_agg(json_build_object('athleteId', a.id, 'userId', a.user_id) order by a.id)
        from club.athlete a where a.club_id = bench.id(${name} || c)) as athletes
    from generate_series(1, ${clubs}::int) c order by c`;
  return rows.map((row) => ({
    clubId: row.club_id,
    squadId: row.squad_id,
    coachId: row.coach_id,
    athletes: row.athletes,
  }));
}
