-- What is computed from the facts and kept: assessments and the ready rows of boards. Only the engine reads and writes
-- them, so that nothing derived reaches anybody but through redaction; an athlete's go with the athlete.
CREATE TABLE "club"."board_card" (
	"club_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"on" date NOT NULL,
	"zone" text NOT NULL,
	"day_from" timestamp with time zone NOT NULL,
	"day_until" timestamp with time zone NOT NULL,
	"facts_version" bigint NOT NULL,
	"made_by" text NOT NULL,
	"visible_version" bigint NOT NULL,
	"attention" real NOT NULL,
	"granted" text[] NOT NULL,
	"card" text NOT NULL,
	CONSTRAINT "board_card_club_id_athlete_id_audience_pk" PRIMARY KEY("club_id","athlete_id","audience"),
	CONSTRAINT "board_card_audience" CHECK ("club"."board_card"."audience" in ('coaches', 'medical'))
);
--> statement-breakpoint
CREATE TABLE "club"."assessment" (
	"club_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"on" date NOT NULL,
	"zone" text NOT NULL,
	"day_from" timestamp with time zone NOT NULL,
	"day_until" timestamp with time zone NOT NULL,
	"facts_version" bigint NOT NULL,
	"made_by" text NOT NULL,
	"ledger_on" date,
	"body" text NOT NULL,
	"charts" text NOT NULL,
	CONSTRAINT "assessment_club_id_athlete_id_pk" PRIMARY KEY("club_id","athlete_id")
);
--> statement-breakpoint
ALTER TABLE "club"."squad" ADD COLUMN "board_version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "club"."board_card" ADD CONSTRAINT "board_card_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "club"."assessment" ADD CONSTRAINT "assessment_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consent_grant_to_person" ON "club"."consent_grant" USING btree ("club_id","person_id") WHERE "club"."consent_grant"."revoked_at" is null and "club"."consent_grant"."person_id" is not null;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON club.assessment, club.board_card TO engine;--> statement-breakpoint
GRANT UPDATE (board_version) ON club.squad TO engine;--> statement-breakpoint
GRANT SELECT, DELETE ON club.assessment, club.board_card TO eraser;--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['assessment','board_card'] LOOP
    EXECUTE format('ALTER TABLE club.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE club.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY engine_in_club ON club.%I FOR ALL TO engine
      USING (club_id = (SELECT club.current_club())) WITH CHECK (club_id = (SELECT club.current_club()))', name);
    EXECUTE format('CREATE POLICY eraser_in_club ON club.%I FOR ALL TO eraser
      USING (club_id = (SELECT club.current_club()))', name);
  END LOOP;
END $$;
