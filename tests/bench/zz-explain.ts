import { withClubServer } from './clubs/club-server.ts';
import { writeClubs } from './clubs/write-clubs.ts';
import { TODAY } from './population.ts';
await withClubServer(async ({ admin }) => {
  const [club] = await writeClubs(admin, { name: 'logging', clubs: 1, athletes: 50, days: 200 });
  const a = club!.athletes[7]!.athleteId;
  const w = `from (select '${club!.clubId}'::uuid as club_id, '${a}'::uuid as athlete_id, date '${TODAY}' as as_of, date '${TODAY}' - 119 as window_start) w`;
  const runCols = `r.sport, r."on", floor(extract(epoch from r.start_at) * 1000) as "startMs", r.zone, r.distance_m as "distanceM", r.timer_s as "timerS", r.avg_hr_bpm as "avgHrBpm", r.avg_cadence_spm as "avgCadenceSpm", r.rpe, r.high_intensity_min as "highIntensityMin", r.tags, r.pre_carb_g as "preCarbG", r.during_carb_g as "duringCarbG", r.recovery_carb_g as "recoveryCarbG", r.hours_to_next_session as "hoursToNextSession", r.fluid_ml as "fluidMl", r.urine_ml as "urineMl", r.mass_pre_g as "massPreG", r.mass_post_g as "massPostG", r.shoe_id as "shoeId", r.other_type as "otherType", r.source`;
  const where = `from club.run r where r.club_id = w.club_id and r.athlete_id = w.athlete_id and r.deleted_at is null and r."on" between w.window_start and w.as_of`;
  const cols = ['r.sport','r."on"','floor(extract(epoch from r.start_at) * 1000)','r.zone','r.distance_m','r.timer_s','r.avg_hr_bpm','r.avg_cadence_spm','r.rpe','r.high_intensity_min','r.tags','r.pre_carb_g','r.during_carb_g','r.recovery_carb_g','r.hours_to_next_session','r.fluid_ml','r.urine_ml','r.mass_pre_g','r.mass_post_g','r.shoe_id','r.other_type','r.source'];
  const variants: Record<string, string> = {
    plainCount: `select (select count(*) ${where}) x ${w}`,
    jsonAggRow: `select (select coalesce(json_agg(f), '[]') from (select ${runCols} ${where} order by r."on", r.created_at, r.id) f) x ${w}`,
    jsonAggNoNumeric: `select (select coalesce(json_agg(f), '[]') from (select ${runCols.replace('floor(extract(epoch from r.start_at) * 1000)', `(date_part('epoch', r.start_at) * 1000)::bigint`)} ${where} order by r."on", r.created_at, r.id) f) x ${w}`,
    buildArray: `select (select coalesce(json_agg(f.j), '[]') from (select json_build_array(${cols.join(', ')}) j ${where} order by r."on", r.created_at, r.id) f) x ${w}`,
    rows: `select ${runCols} from (select '${club!.clubId}'::uuid as club_id, '${a}'::uuid as athlete_id, date '${TODAY}' as as_of, date '${TODAY}' - 119 as window_start) w, lateral (select r.* ${where}) r order by r."on", r.created_at, r.id`,
  };
  for (const [k, q] of Object.entries(variants)) {
    const ts: number[] = []; let bytes = 0;
    for (let i = 0; i < 60; i++) { const r = await admin.unsafe(`explain (analyze, serialize text, format json, timing off) ${q}`); const p = (r[0] as any)['QUERY PLAN'][0]; ts.push(p['Execution Time'] ); bytes = p.Serialization?.['Output Volume']; }
    ts.sort((x, y) => x - y); console.log(k, ts[30], 'ms', bytes, 'kB');
  }
  console.log(await admin`select name, setting from pg_settings where name in ('jit', 'default_toast_compression', 'shared_buffers', 'plan_cache_mode')`, await admin`select enumvals from pg_settings where name = 'default_toast_compression'`);
});
