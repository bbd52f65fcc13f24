-- A run names the file it was read from, so that a file uploaded again leads back to its runs. Coaches keep the
-- training of athletes without account: a correction then keeps the old row as well.
ALTER TABLE "club"."run" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "club"."run" ADD CONSTRAINT "run_from_file" FOREIGN KEY ("club_id","file_id") REFERENCES "club"."run_file"("club_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY coach_keeps_unclaimed ON club.fact_revision FOR INSERT TO app
  WITH CHECK (club_id = (SELECT club.current_club()) AND fact = 'run' AND athlete_id IN (SELECT club.coached_athletes())
    AND athlete_id IN (SELECT a.id FROM club.athlete a WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL));
