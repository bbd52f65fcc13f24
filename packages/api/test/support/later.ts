import { sql, type SQL } from 'drizzle-orm';

/** Names of the columns of a club's facts, prompts and audit that hold something later than this instant; no rows when none does. */
export const later = (now: Date): SQL => {
  const instant = sql`${now.toISOString()}::timestamptz`;
  const today = sql`(${instant} at time zone 'Europe/Berlin')::date`;
  return sql`
    select 'check_in.on' as what from club.check_in where "on" > ${today}
    union all select 'run.on' from club.run where "on" > ${today}
    union all select 'run.start_at' from club.run where start_at + timer_s * interval '1 second' > ${instant}
    union all select 'run.rpe_entered_at' from club.run where rpe_entered_at > ${instant}
    union all select 'symptom_report.on' from club.symptom_report where "on" > ${today}
    union all select 'questionnaire_answer.on' from club.questionnaire_answer where "on" > ${today}
    union all select 'observation.on' from club.observation where "on" > ${today}
    union all select 'lab_panel.collected_at' from club.lab_panel where collected_at > ${instant}
    union all select 'medicine.start_on' from club.medicine where start_on > ${today}
    union all select 'profile_fact.from_on' from club.profile_fact where from_on > ${today}
    union all select 'prompt.opened_on' from club.prompt where opened_on > ${today} or last_seen_on > ${today}
    union all select 'prompt_event.at' from club.prompt_event where at > ${instant}
    union all select 'audit_event.at' from club.audit_event where created_at > ${instant}`;
};
