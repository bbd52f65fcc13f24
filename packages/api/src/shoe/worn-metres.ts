import { sql, type SQL } from 'drizzle-orm';

/** Members of a session that only some sources give; the rules keep the fuller one of two recordings. */
const fullness = (
  row: SQL,
): SQL => sql`num_nonnulls(${row}.distance_m, ${row}.rpe, ${row}.avg_hr_bpm, ${row}.high_intensity_min,
  ${row}.avg_cadence_spm, ${row}.avg_cadence_spm, ${row}.other_type, ${row}.pre_carb_g, ${row}.during_carb_g, ${row}.recovery_carb_g,
  ${row}.hours_to_next_session, ${row}.mass_pre_g, ${row}.mass_post_g, ${row}.fluid_ml, ${row}.urine_ml, ${row}.shoe_id)`;

const order = (row: SQL): SQL => sql`(${row}.start_at, ${row}."on", ${row}.created_at, ${row}.id)`;

const [R, O] = [sql.raw('r'), sql.raw('o')] as const;

/**
 * Metres run in the shoe `s` of the surrounding statement, up to the day before `before`: exactly the runs that the
 * rules count (evidence 2.1, 6.7), without rides recorded as runs and without the poorer one of two recordings.
 */
export const wornMetres = (before: SQL): SQL<number> => sql`(
  select coalesce(sum(r.distance_m), 0)::int from club.run r
  where r.club_id = s.club_id and r.athlete_id = s.athlete_id and r.shoe_id = s.id and r.sport = 'run'
    and r.deleted_at is null and r."on" < ${before}
    and not (r.distance_m >= 5000 and r.distance_m > 6.5 * r.timer_s)
    and not exists (
      select from club.run o
      where o.club_id = r.club_id and o.athlete_id = r.athlete_id and o.deleted_at is null and o.source <> r.source
        and o."on" between r."on" - 1 and r."on" + 1
        and o.start_at between r.start_at - interval '60 s' and r.start_at + interval '60 s'
        and (${fullness(O)} > ${fullness(R)} or (${fullness(O)} = ${fullness(R)} and ${order(O)} < ${order(R)}))))`;
