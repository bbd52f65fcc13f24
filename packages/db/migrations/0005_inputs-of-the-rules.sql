-- What the rules read and nobody could enter yet: medicines, questionnaires, shoes, and the athlete's half of a drop in
-- performance.
CREATE TABLE "club"."medicine" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'medicines' NOT NULL,
	"name" text NOT NULL,
	"atc" text,
	"start_on" date,
	"dose_change_on" date,
	"stop_on" date,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "medicine_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "medicine_name" CHECK ("club"."medicine"."name" <> ''),
	CONSTRAINT "medicine_atc" CHECK ("club"."medicine"."atc" is null or "club"."medicine"."atc" ~ '^[A-Z][0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?$'),
	CONSTRAINT "medicine_dates" CHECK ("club"."medicine"."start_on" <= "club"."medicine"."stop_on" and "club"."medicine"."start_on" <= "club"."medicine"."dose_change_on" and "club"."medicine"."dose_change_on" <= "club"."medicine"."stop_on")
);
--> statement-breakpoint
CREATE TABLE "club"."questionnaire_answer" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'symptoms' NOT NULL,
	"name" text NOT NULL,
	"on" date NOT NULL,
	"zone" text NOT NULL,
	"answers" jsonb NOT NULL,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questionnaire_answer_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "questionnaire_answer_name" CHECK ("club"."questionnaire_answer"."name" in ('ecq', 'cecs', 'paes', 'eiae', 'neurogenic', 'venous')),
	CONSTRAINT "questionnaire_answer_object" CHECK (jsonb_typeof("club"."questionnaire_answer"."answers") = 'object')
);
--> statement-breakpoint
CREATE TABLE "club"."shoe" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"category" text DEFAULT 'training' NOT NULL,
	"name" text NOT NULL,
	"start_m" integer NOT NULL,
	"retired_on" date,
	"entered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "shoe_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "shoe_of_athlete" UNIQUE("club_id","athlete_id","id"),
	CONSTRAINT "shoe_name" CHECK ("club"."shoe"."name" <> ''),
	CONSTRAINT "shoe_start" CHECK ("club"."shoe"."start_m" >= 0)
);
--> statement-breakpoint
ALTER TABLE "club"."observation" ADD COLUMN "by" text DEFAULT 'coach' NOT NULL;--> statement-breakpoint
ALTER TABLE "club"."run" ADD COLUMN "shoe_id" uuid;--> statement-breakpoint
ALTER TABLE "club"."medicine" ADD CONSTRAINT "medicine_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."questionnaire_answer" ADD CONSTRAINT "questionnaire_answer_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."shoe" ADD CONSTRAINT "shoe_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "medicine_of_athlete" ON "club"."medicine" USING btree ("club_id","athlete_id");--> statement-breakpoint
CREATE INDEX "questionnaire_answer_newest" ON "club"."questionnaire_answer" USING btree ("club_id","athlete_id","name","on","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "shoe_name_once" ON "club"."shoe" USING btree ("club_id","athlete_id",lower("name")) WHERE "club"."shoe"."deleted_at" is null;--> statement-breakpoint
ALTER TABLE "club"."run" ADD CONSTRAINT "run_in_shoe" FOREIGN KEY ("club_id","athlete_id","shoe_id") REFERENCES "club"."shoe"("club_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "run_in_shoe" ON "club"."run" USING btree ("club_id","shoe_id") WHERE "club"."run"."shoe_id" is not null;--> statement-breakpoint
ALTER TABLE "club"."observation" ADD CONSTRAINT "observation_by" CHECK ("club"."observation"."by" = 'coach' or ("club"."observation"."by" = 'athlete' and "club"."observation"."kind" = 'performance_drop'));--> statement-breakpoint
-- Row-level security of the new tables, as 0002 has it for the others.
GRANT SELECT, INSERT, UPDATE ON club.medicine, club.shoe TO app;--> statement-breakpoint
GRANT SELECT, INSERT ON club.questionnaire_answer TO app;--> statement-breakpoint
GRANT SELECT ON club.medicine, club.shoe, club.questionnaire_answer TO engine;--> statement-breakpoint
GRANT SELECT, DELETE ON club.medicine, club.shoe, club.questionnaire_answer TO eraser;--> statement-breakpoint
-- "One medicine for long" was an answer of the profile; it is an entry of the list of medicines now. A class that was
-- answered keeps the code of its group. The owner reads across clubs for this one statement.
ALTER TABLE club.profile_fact NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO club.medicine (club_id, id, athlete_id, name, atc, entered_by, created_at)
SELECT f.club_id, f.id, f.athlete_id, m.name, m.atc, f.entered_by, f.created_at
FROM (SELECT DISTINCT ON (club_id, athlete_id) * FROM club.profile_fact WHERE kind = 'b12Medicine'
      ORDER BY club_id, athlete_id, from_on DESC, created_at DESC, id DESC) f
JOIN (VALUES ('metformin', 'metformin', 'A10BA02'), ('ppi', 'stomach acid blocker', 'A02BC'),
             ('h2_blocker', 'stomach acid blocker (H2)', 'A02BA'), ('colchicine', 'colchicine', 'M04AC01'))
  AS m (answer, name, atc) ON f.value = to_jsonb(m.answer);--> statement-breakpoint
ALTER TABLE club.profile_fact FORCE ROW LEVEL SECURITY;--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['medicine','shoe','questionnaire_answer'] LOOP
    EXECUTE format('ALTER TABLE club.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE club.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY engine_in_club ON club.%I FOR ALL TO engine
      USING (club_id = (SELECT club.current_club())) WITH CHECK (club_id = (SELECT club.current_club()))', name);
    EXECUTE format('CREATE POLICY eraser_in_club ON club.%I FOR ALL TO eraser
      USING (club_id = (SELECT club.current_club()))', name);
    EXECUTE format('CREATE POLICY app_reads_own_or_granted ON club.%I FOR SELECT TO app
      USING (club_id = (SELECT club.current_club()) AND (
        athlete_id = (SELECT club.own_athlete())
        OR (athlete_id, category) IN (SELECT g.athlete_id, g.category FROM club.granted() g)))', name);
    EXECUTE format('CREATE POLICY app_writes_own ON club.%I FOR INSERT TO app
      WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()))', name);
    EXECUTE format('CREATE POLICY app_corrects_own ON club.%I FOR UPDATE TO app
      USING (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()))
      WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()))', name);
  END LOOP;
END $$;--> statement-breakpoint
-- Shoes are training: a coach keeps those of athletes without account, corrections included.
CREATE POLICY coach_keeps_unclaimed ON club.shoe FOR ALL TO app
  USING (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT club.coached_athletes())
    AND athlete_id IN (SELECT a.id FROM club.athlete a WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL))
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT club.coached_athletes())
    AND athlete_id IN (SELECT a.id FROM club.athlete a WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL));--> statement-breakpoint
DROP POLICY coach_keeps_unclaimed ON club.fact_revision;--> statement-breakpoint
CREATE POLICY coach_keeps_unclaimed ON club.fact_revision FOR INSERT TO app
  WITH CHECK (club_id = (SELECT club.current_club()) AND fact IN ('run', 'shoe') AND athlete_id IN (SELECT club.coached_athletes())
    AND athlete_id IN (SELECT a.id FROM club.athlete a WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL));--> statement-breakpoint
-- Nobody speaks for the other: a coach notes as coach, an athlete as athlete.
DROP POLICY coach_notes ON club.observation;--> statement-breakpoint
CREATE POLICY coach_notes ON club.observation FOR INSERT TO app
  WITH CHECK (club_id = (SELECT club.current_club()) AND "by" = 'coach' AND athlete_id IN (SELECT club.coached_athletes()));--> statement-breakpoint
DROP POLICY app_writes_own ON club.observation;--> statement-breakpoint
CREATE POLICY app_writes_own ON club.observation FOR INSERT TO app
  WITH CHECK (club_id = (SELECT club.current_club()) AND "by" = 'athlete' AND athlete_id = (SELECT club.own_athlete()));
