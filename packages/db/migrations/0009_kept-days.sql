-- Sessions and check-in of each day as the rules read them, kept beside the assessment that they led to, so that an
-- assessment does not go through months of facts. Only the engine reads and writes them; they go with the athlete.
CREATE TABLE "club"."athlete_day" (
	"club_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"on" date NOT NULL,
	"facts" text NOT NULL,
	CONSTRAINT "athlete_day_club_id_athlete_id_on_pk" PRIMARY KEY("club_id","athlete_id","on")
);
--> statement-breakpoint
ALTER TABLE "club"."assessment" ADD COLUMN "days_from" date;--> statement-breakpoint
ALTER TABLE "club"."athlete_day" ADD CONSTRAINT "athlete_day_athlete" FOREIGN KEY ("club_id","athlete_id") REFERENCES "club"."athlete"("club_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON club.athlete_day TO engine;--> statement-breakpoint
GRANT SELECT, DELETE ON club.athlete_day TO eraser;--> statement-breakpoint
ALTER TABLE club.athlete_day ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE club.athlete_day FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY engine_in_club ON club.athlete_day FOR ALL TO engine
  USING (club_id = (SELECT club.current_club())) WITH CHECK (club_id = (SELECT club.current_club()));--> statement-breakpoint
CREATE POLICY eraser_in_club ON club.athlete_day FOR ALL TO eraser
  USING (club_id = (SELECT club.current_club()));
