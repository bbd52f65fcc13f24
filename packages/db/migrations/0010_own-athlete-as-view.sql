-- Who the person is as an athlete, whom they coach, and what was granted to them: views instead of functions, which run
-- a statement of their own each time a policy asks them; a view becomes part of the statement that asks. They are read
-- with the rights of the caller, so row-level security holds within them as well.
CREATE VIEW club.own_athlete WITH (security_invoker = true) AS
  SELECT a.id FROM club.athlete a
  WHERE a.club_id = (SELECT club.current_club()) AND a.user_id = (SELECT club.current_person()) AND a.left_at IS NULL;
--> statement-breakpoint
CREATE VIEW club.coached_athlete WITH (security_invoker = true) AS
  SELECT sa.athlete_id AS id
  FROM club.squad_coach sc
  JOIN club.membership m ON m.club_id = sc.club_id AND m.user_id = sc.user_id AND m.ended_at IS NULL AND 'coach' = ANY (m.roles)
  JOIN club.squad_athlete sa ON sa.club_id = sc.club_id AND sa.squad_id = sc.squad_id
  WHERE sc.club_id = (SELECT club.current_club()) AND sc.user_id = (SELECT club.current_person());
--> statement-breakpoint
-- Coached athletes whom nobody holds the record of yet.
CREATE VIEW club.coached_unclaimed_athlete WITH (security_invoker = true) AS
  SELECT a.id FROM club.athlete a
  WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL AND a.id IN (SELECT c.id FROM club.coached_athlete c);
--> statement-breakpoint
-- The day of expiry is judged exactly (in the athlete's zone) by the application; one day of slack here covers every zone
-- of the earth.
CREATE VIEW club.granted_category WITH (security_invoker = true) AS
  SELECT g.athlete_id, g.category
  FROM club.consent_grant g
  WHERE g.club_id = (SELECT club.current_club())
    AND g.revoked_at IS NULL
    AND (g.until_on IS NULL OR g.until_on >= (now() AT TIME ZONE 'UTC')::date - 1)
    AND (
      (g.audience = 'person' AND g.person_id = (SELECT club.current_person()))
      OR (g.audience = 'medical' AND EXISTS (
        SELECT 1 FROM club.membership m
        WHERE m.club_id = (SELECT club.current_club()) AND m.user_id = (SELECT club.current_person())
          AND m.ended_at IS NULL AND 'medical' = ANY (m.roles)))
      OR (g.audience = 'coaches' AND g.athlete_id IN (SELECT c.id FROM club.coached_athlete c))
    );
--> statement-breakpoint
GRANT SELECT ON club.own_athlete, club.coached_athlete, club.coached_unclaimed_athlete, club.granted_category TO app;
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['profile_fact','observation','run','run_file','check_in','rest_confirmation','symptom_report','lab_panel','lab_result','prompt','prompt_event','fact_revision','medicine','shoe','questionnaire_answer'] LOOP
    EXECUTE format('ALTER POLICY app_reads_own_or_granted ON club.%I
      USING (club_id = (SELECT club.current_club()) AND (
        athlete_id = (SELECT o.id FROM club.own_athlete o)
        OR (athlete_id, category) IN (SELECT g.athlete_id, g.category FROM club.granted_category g)))', name);
    EXECUTE format('ALTER POLICY app_writes_own ON club.%I
      WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o))', name);
    EXECUTE format('ALTER POLICY app_corrects_own ON club.%I
      USING (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o))
      WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['run','run_file','shoe'] LOOP
    EXECUTE format('ALTER POLICY coach_keeps_unclaimed ON club.%I
      USING (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT c.id FROM club.coached_unclaimed_athlete c))
      WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT c.id FROM club.coached_unclaimed_athlete c))', name);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER POLICY app_writes_own ON club.observation
  WITH CHECK (club_id = (SELECT club.current_club()) AND "by" = 'athlete' AND athlete_id = (SELECT o.id FROM club.own_athlete o));
--> statement-breakpoint
ALTER POLICY coach_notes ON club.observation
  WITH CHECK (club_id = (SELECT club.current_club()) AND "by" = 'coach' AND athlete_id IN (SELECT c.id FROM club.coached_athlete c));
--> statement-breakpoint
ALTER POLICY coach_notes ON club.rest_confirmation
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT c.id FROM club.coached_athlete c));
--> statement-breakpoint
ALTER POLICY coach_keeps_unclaimed ON club.observation
  USING (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT c.id FROM club.coached_unclaimed_athlete c));
--> statement-breakpoint
ALTER POLICY coach_keeps_unclaimed ON club.fact_revision
  WITH CHECK (club_id = (SELECT club.current_club()) AND fact IN ('run', 'shoe')
    AND athlete_id IN (SELECT c.id FROM club.coached_unclaimed_athlete c));
--> statement-breakpoint
ALTER POLICY athlete_grants ON club.consent_grant
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o));
--> statement-breakpoint
ALTER POLICY athlete_revokes ON club.consent_grant
  USING (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o))
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o));
--> statement-breakpoint
ALTER POLICY athlete_reports ON club.report
  USING (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o))
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT o.id FROM club.own_athlete o));
--> statement-breakpoint
ALTER POLICY app_reads_audit ON club.audit_event
  USING (club_id = (SELECT club.current_club()) AND (
    actor_id = (SELECT club.current_person())
    OR (SELECT o.id FROM club.own_athlete o) = ANY (athlete_ids)
    OR EXISTS (SELECT 1 FROM club.membership m WHERE m.club_id = (SELECT club.current_club())
      AND m.user_id = (SELECT club.current_person()) AND m.ended_at IS NULL AND 'owner' = ANY (m.roles))));
--> statement-breakpoint
DROP FUNCTION club.granted();
--> statement-breakpoint
DROP FUNCTION club.coached_athletes();
--> statement-breakpoint
DROP FUNCTION club.own_athlete();
