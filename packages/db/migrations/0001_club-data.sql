-- Club data: people, facts, decisions, audit. club_id comes first in every key, so that the
-- data can be distributed by club later; ids are made by the application; nothing is normal by default.
CREATE SCHEMA "club";
--> statement-breakpoint
CREATE TABLE "club"."audit_event" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"action" text NOT NULL,
	"kind" text NOT NULL,
	"athlete_ids" uuid[] NOT NULL,
	"squad_id" uuid,
	"categories" text[] NOT NULL,
	"fact_on" date,
	"hour" timestamp with time zone,
	"read_key" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_event_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "audit_event_read_once" UNIQUE("club_id","actor_id","hour","read_key"),
	CONSTRAINT "audit_event_kind" CHECK (("club"."audit_event"."kind" = 'read') = ("club"."audit_event"."hour" is not null and "club"."audit_event"."read_key" is not null))
);
--> statement-breakpoint
CREATE TABLE "club"."fact_revision" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text NOT NULL,
	"fact" text NOT NULL,
	"fact_key" text NOT NULL,
	"before" jsonb NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fact_revision_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
CREATE TABLE "club"."prompt" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"code" text NOT NULL,
	"category" text NOT NULL,
	"urgency" text NOT NULL,
	"status" text NOT NULL,
	"opened_on" date NOT NULL,
	"last_seen_on" date NOT NULL,
	"snapshot" jsonb NOT NULL,
	"outcome" text,
	"outcome_until_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "prompt_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "prompt_status" CHECK ("club"."prompt"."status" in ('open', 'acknowledged', 'talked', 'booked', 'seen', 'closed')),
	CONSTRAINT "prompt_closed" CHECK (("club"."prompt"."status" = 'closed') = ("club"."prompt"."closed_at" is not null)),
	CONSTRAINT "prompt_outcome" CHECK ("club"."prompt"."outcome" is null or "club"."prompt"."outcome" in ('train', 'modified', 'hold'))
);
--> statement-breakpoint
CREATE TABLE "club"."prompt_event" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"prompt_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text NOT NULL,
	"kind" text NOT NULL,
	"urgency" text NOT NULL,
	"actor_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prompt_event_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
CREATE TABLE "club"."report" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'blood_values' NOT NULL,
	"as_of" date NOT NULL,
	"categories" text[] NOT NULL,
	"model" jsonb NOT NULL,
	"pdf" "bytea" NOT NULL,
	"released_by" uuid NOT NULL,
	"released_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
CREATE TABLE "club"."lab_panel" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'blood_values' NOT NULL,
	"collected_on" date NOT NULL,
	"collected_at" timestamp with time zone,
	"zone" text NOT NULL,
	"laboratory" text,
	"context" jsonb NOT NULL,
	"provenance" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "lab_panel_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
CREATE TABLE "club"."lab_result" (
	"club_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'blood_values' NOT NULL,
	"analyte" text NOT NULL,
	"value" double precision NOT NULL,
	"comparator" text,
	"unit" text NOT NULL,
	"ref_low" double precision,
	"ref_high" double precision,
	"loinc" text,
	"confirmed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "lab_result_club_id_panel_id_position_pk" PRIMARY KEY("club_id","panel_id","position"),
	CONSTRAINT "lab_result_comparator" CHECK ("club"."lab_result"."comparator" is null or "club"."lab_result"."comparator" in ('<', '>')),
	CONSTRAINT "lab_result_finite" CHECK ("club"."lab_result"."value" not in ('NaN', 'Infinity', '-Infinity')),
	CONSTRAINT "lab_result_unit" CHECK ("club"."lab_result"."unit" <> '')
);
--> statement-breakpoint
CREATE TABLE "club"."symptom_report" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'symptoms' NOT NULL,
	"on" date NOT NULL,
	"zone" text NOT NULL,
	"answers" jsonb NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "symptom_report_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "symptom_report_list" CHECK (jsonb_typeof("club"."symptom_report"."answers") = 'array')
);
--> statement-breakpoint
CREATE TABLE "club"."athlete" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid,
	"name" text NOT NULL,
	"facts_version" bigint DEFAULT 0 NOT NULL,
	"visible_version" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "athlete_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "athlete_of_user" UNIQUE("club_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "club"."athlete_zone" (
	"club_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"zone" text NOT NULL,
	CONSTRAINT "athlete_zone_club_id_athlete_id_from_on_pk" PRIMARY KEY("club_id","athlete_id","from_on")
);
--> statement-breakpoint
CREATE TABLE "club"."consent_grant" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"person_id" uuid,
	"category" text NOT NULL,
	"purpose" text DEFAULT 'coaching' NOT NULL,
	"granted_by" uuid NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"until_on" date,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "consent_grant_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "consent_grant_audience" CHECK ("club"."consent_grant"."audience" in ('coaches', 'medical', 'person')),
	CONSTRAINT "consent_grant_person" CHECK (("club"."consent_grant"."audience" = 'person') = ("club"."consent_grant"."person_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "club"."join_request" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"birth_date" date NOT NULL,
	"zone" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"decision" text,
	CONSTRAINT "join_request_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "join_request_decision" CHECK ("club"."join_request"."decision" is null or "club"."join_request"."decision" in ('approved', 'declined')),
	CONSTRAINT "join_request_decided" CHECK (("club"."join_request"."decided_at" is null) = ("club"."join_request"."decision" is null))
);
--> statement-breakpoint
CREATE TABLE "club"."membership" (
	"club_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "membership_club_id_user_id_pk" PRIMARY KEY("club_id","user_id"),
	CONSTRAINT "membership_roles" CHECK (cardinality("club"."membership"."roles") > 0 and "club"."membership"."roles" <@ array['owner','coach','medical','athlete'])
);
--> statement-breakpoint
CREATE TABLE "club"."observation" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"present" text NOT NULL,
	"on" date NOT NULL,
	"category" text DEFAULT 'training' NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "observation_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
CREATE TABLE "club"."profile_fact" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb,
	"from_on" date NOT NULL,
	"category" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profile_fact_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
CREATE TABLE "club"."squad" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "squad_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
CREATE TABLE "club"."squad_athlete" (
	"club_id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "squad_athlete_club_id_squad_id_athlete_id_pk" PRIMARY KEY("club_id","squad_id","athlete_id")
);
--> statement-breakpoint
CREATE TABLE "club"."squad_coach" (
	"club_id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "squad_coach_club_id_squad_id_user_id_pk" PRIMARY KEY("club_id","squad_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "club"."check_in" (
	"club_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"on" date NOT NULL,
	"category" text DEFAULT 'wellness' NOT NULL,
	"zone" text NOT NULL,
	"heaviness" smallint,
	"soreness" smallint,
	"focal_pain" boolean,
	"sleep_h" double precision,
	"sleep_quality" smallint,
	"fatigue" smallint,
	"stress" smallint,
	"muscle_soreness" smallint,
	"resting_pulse_bpm" smallint,
	"rmssd_ms" double precision,
	"urine_color" smallint,
	"carb_g" integer,
	"carb_complete" boolean,
	"illness" text,
	"rest" boolean DEFAULT false NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_in_club_id_athlete_id_on_pk" PRIMARY KEY("club_id","athlete_id","on"),
	CONSTRAINT "check_in_scales" CHECK (("club"."check_in"."heaviness" is null or "club"."check_in"."heaviness" between 0 and 10) and ("club"."check_in"."soreness" is null or "club"."check_in"."soreness" between 0 and 10)),
	CONSTRAINT "check_in_hooper" CHECK (("club"."check_in"."sleep_quality" is null or "club"."check_in"."sleep_quality" between 1 and 7) and ("club"."check_in"."fatigue" is null or "club"."check_in"."fatigue" between 1 and 7) and ("club"."check_in"."stress" is null or "club"."check_in"."stress" between 1 and 7) and ("club"."check_in"."muscle_soreness" is null or "club"."check_in"."muscle_soreness" between 1 and 7)),
	CONSTRAINT "check_in_sleep" CHECK ("club"."check_in"."sleep_h" is null or "club"."check_in"."sleep_h" between 0 and 24),
	CONSTRAINT "check_in_urine" CHECK ("club"."check_in"."urine_color" is null or "club"."check_in"."urine_color" between 1 and 8),
	CONSTRAINT "check_in_illness" CHECK ("club"."check_in"."illness" is null or "club"."check_in"."illness" in ('none', 'unwell', 'fever')),
	CONSTRAINT "check_in_food" CHECK ("club"."check_in"."carb_complete" is not true or "club"."check_in"."carb_g" is not null)
);
--> statement-breakpoint
CREATE TABLE "club"."rest_confirmation" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'training' NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rest_confirmation_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "rest_confirmation_order" CHECK ("club"."rest_confirmation"."from_on" <= "club"."rest_confirmation"."to_on")
);
--> statement-breakpoint
CREATE TABLE "club"."run" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'training' NOT NULL,
	"sport" text NOT NULL,
	"other_type" text,
	"on" date NOT NULL,
	"start_at" timestamp with time zone,
	"zone" text NOT NULL,
	"distance_m" integer,
	"timer_s" integer NOT NULL,
	"elapsed_s" integer,
	"ascent_m" integer,
	"descent_m" integer,
	"avg_hr_bpm" smallint,
	"max_hr_bpm" smallint,
	"avg_cadence_spm" double precision,
	"rpe" smallint,
	"rpe_entered_at" timestamp with time zone,
	"high_intensity_min" double precision,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"pre_carb_g" integer,
	"during_carb_g" integer,
	"recovery_carb_g" integer,
	"hours_to_next_session" double precision,
	"fluid_ml" integer,
	"sodium_mg" integer,
	"urine_ml" integer,
	"mass_pre_g" integer,
	"mass_post_g" integer,
	"note" text,
	"source" text NOT NULL,
	"device" text,
	"fingerprint" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "run_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "run_sport" CHECK ("club"."run"."sport" in ('run', 'other')),
	CONSTRAINT "run_distance" CHECK ("club"."run"."distance_m" is null or "club"."run"."distance_m" > 0),
	CONSTRAINT "run_timer" CHECK ("club"."run"."timer_s" > 0),
	CONSTRAINT "run_elapsed" CHECK ("club"."run"."elapsed_s" is null or "club"."run"."elapsed_s" > 0),
	CONSTRAINT "run_rpe" CHECK ("club"."run"."rpe" is null or "club"."run"."rpe" between 0 and 10),
	CONSTRAINT "run_heart_rate" CHECK ("club"."run"."avg_hr_bpm" is null or "club"."run"."avg_hr_bpm" between 30 and 240),
	CONSTRAINT "run_cadence" CHECK ("club"."run"."avg_cadence_spm" is null or "club"."run"."avg_cadence_spm" > 0),
	CONSTRAINT "run_mass" CHECK (("club"."run"."mass_pre_g" is null or "club"."run"."mass_pre_g" between 20000 and 250000) and ("club"."run"."mass_post_g" is null or "club"."run"."mass_post_g" between 20000 and 250000))
);
--> statement-breakpoint
CREATE TABLE "club"."run_file" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'training' NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"gzip" "bytea" NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "run_file_club_id_id_pk" PRIMARY KEY("club_id","id")
);
--> statement-breakpoint
ALTER TABLE "club"."fact_revision" ADD CONSTRAINT "fact_revision_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."prompt" ADD CONSTRAINT "prompt_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."prompt_event" ADD CONSTRAINT "prompt_event_prompt" FOREIGN KEY ("club_id","prompt_id") REFERENCES "club"."prompt"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."report" ADD CONSTRAINT "report_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."lab_panel" ADD CONSTRAINT "lab_panel_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."lab_result" ADD CONSTRAINT "lab_result_panel" FOREIGN KEY ("club_id","panel_id") REFERENCES "club"."lab_panel"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."lab_result" ADD CONSTRAINT "lab_result_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."symptom_report" ADD CONSTRAINT "symptom_report_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."athlete_zone" ADD CONSTRAINT "athlete_zone_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."consent_grant" ADD CONSTRAINT "consent_grant_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."join_request" ADD CONSTRAINT "join_request_squad" FOREIGN KEY ("club_id","squad_id") REFERENCES "club"."squad"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."observation" ADD CONSTRAINT "observation_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."profile_fact" ADD CONSTRAINT "profile_fact_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."squad_athlete" ADD CONSTRAINT "squad_athlete_squad" FOREIGN KEY ("club_id","squad_id") REFERENCES "club"."squad"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."squad_athlete" ADD CONSTRAINT "squad_athlete_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."squad_coach" ADD CONSTRAINT "squad_coach_squad" FOREIGN KEY ("club_id","squad_id") REFERENCES "club"."squad"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."squad_coach" ADD CONSTRAINT "squad_coach_member" FOREIGN KEY ("club_id","user_id") REFERENCES "club"."membership"("club_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."check_in" ADD CONSTRAINT "check_in_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."rest_confirmation" ADD CONSTRAINT "rest_confirmation_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."run" ADD CONSTRAINT "run_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."run_file" ADD CONSTRAINT "run_file_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_time" ON "club"."audit_event" USING btree ("club_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "prompt_open_once" ON "club"."prompt" USING btree ("club_id","athlete_id","code") WHERE "club"."prompt"."status" <> 'closed';--> statement-breakpoint
CREATE INDEX "prompt_event_of_prompt" ON "club"."prompt_event" USING btree ("club_id","prompt_id","at");--> statement-breakpoint
CREATE INDEX "report_newest" ON "club"."report" USING btree ("club_id","athlete_id","released_at");--> statement-breakpoint
CREATE INDEX "lab_panel_newest" ON "club"."lab_panel" USING btree ("club_id","athlete_id","collected_on");--> statement-breakpoint
CREATE INDEX "symptom_report_newest" ON "club"."symptom_report" USING btree ("club_id","athlete_id","on","created_at");--> statement-breakpoint
CREATE INDEX "consent_grant_of_athlete" ON "club"."consent_grant" USING btree ("club_id","athlete_id") WHERE "club"."consent_grant"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "observation_newest" ON "club"."observation" USING btree ("club_id","athlete_id","kind","on");--> statement-breakpoint
CREATE INDEX "profile_fact_newest" ON "club"."profile_fact" USING btree ("club_id","athlete_id","kind","from_on","created_at");--> statement-breakpoint
CREATE INDEX "squad_athlete_of_athlete" ON "club"."squad_athlete" USING btree ("club_id","athlete_id");--> statement-breakpoint
CREATE INDEX "squad_coach_of_user" ON "club"."squad_coach" USING btree ("club_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "run_once" ON "club"."run" USING btree ("club_id","athlete_id","fingerprint") WHERE "club"."run"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "run_by_day" ON "club"."run" USING btree ("club_id","athlete_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "run_file_once" ON "club"."run_file" USING btree ("club_id","athlete_id","sha256");