-- Roles and row-level security: the second net under the guards of the application.
--   gate    control plane only: accounts, sessions, tokens
--   app     one person in one club: sees what that person may see of health data
--   engine  one club: reads all facts so that rules see everything before redaction; writes prompts
--   eraser  one club: deletes a person's data
-- The login role owns nothing and inherits nothing; it takes one of these for each transaction,
-- which also sets app.club_id and app.user_id. Without them every policy below yields no row.
GRANT USAGE ON SCHEMA control TO gate;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA control TO gate;
--> statement-breakpoint
GRANT USAGE ON SCHEMA club TO app, engine, eraser;
--> statement-breakpoint
CREATE FUNCTION club.current_club() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.club_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION club.current_person() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;
--> statement-breakpoint
-- The athlete record of the person, if they are one in this club.
CREATE FUNCTION club.own_athlete() RETURNS uuid LANGUAGE sql STABLE
  RETURN (SELECT a.id FROM club.athlete a
          WHERE a.club_id = club.current_club() AND a.user_id = club.current_person() AND a.left_at IS NULL);
--> statement-breakpoint
-- Athletes whose squads the person coaches.
CREATE FUNCTION club.coached_athletes() RETURNS SETOF uuid LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT sa.athlete_id
  FROM club.squad_coach sc
  JOIN club.membership m ON m.club_id = sc.club_id AND m.user_id = sc.user_id AND m.ended_at IS NULL AND 'coach' = ANY (m.roles)
  JOIN club.squad_athlete sa ON sa.club_id = sc.club_id AND sa.squad_id = sc.squad_id
  WHERE sc.club_id = club.current_club() AND sc.user_id = club.current_person();
END;
--> statement-breakpoint
-- Which categories of which athletes the person holds a grant for. The day of expiry is judged exactly
-- (in the athlete's zone) by the application; one day of slack here covers every zone of the earth.
CREATE FUNCTION club.granted() RETURNS TABLE (athlete_id uuid, category text) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT g.athlete_id, g.category
  FROM club.consent_grant g
  WHERE g.club_id = club.current_club()
    AND g.revoked_at IS NULL
    AND (g.until_on IS NULL OR g.until_on >= (now() AT TIME ZONE 'UTC')::date - 1)
    AND (
      (g.audience = 'person' AND g.person_id = club.current_person())
      OR (g.audience = 'medical' AND EXISTS (
        SELECT 1 FROM club.membership m
        WHERE m.club_id = g.club_id AND m.user_id = club.current_person() AND m.ended_at IS NULL AND 'medical' = ANY (m.roles)))
      OR (g.audience = 'coaches' AND g.athlete_id IN (SELECT club.coached_athletes()))
    );
END;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON club.membership, club.squad, club.athlete, club.join_request, club.athlete_zone, club.consent_grant TO app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON club.squad_coach, club.squad_athlete TO app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON club.run, club.run_file, club.check_in, club.lab_panel, club.lab_result TO app;
--> statement-breakpoint
GRANT SELECT, INSERT ON club.profile_fact, club.observation, club.rest_confirmation, club.symptom_report, club.report TO app;
--> statement-breakpoint
-- Append-only by privilege: nobody updates or deletes these.
GRANT SELECT, INSERT ON club.fact_revision, club.audit_event TO app;
--> statement-breakpoint
GRANT SELECT ON club.prompt, club.prompt_event TO app;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA club TO engine;
--> statement-breakpoint
GRANT INSERT, UPDATE ON club.prompt TO engine;
--> statement-breakpoint
GRANT INSERT ON club.prompt_event, club.audit_event TO engine;
--> statement-breakpoint
GRANT UPDATE (facts_version, visible_version) ON club.athlete TO engine;
--> statement-breakpoint
GRANT SELECT, DELETE ON ALL TABLES IN SCHEMA club TO eraser;
--> statement-breakpoint
-- Club isolation for every table and every role; FORCE, so that even an owner without BYPASSRLS obeys.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'club' LOOP
    EXECUTE format('ALTER TABLE club.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE club.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY engine_in_club ON club.%I FOR ALL TO engine
      USING (club_id = (SELECT club.current_club())) WITH CHECK (club_id = (SELECT club.current_club()))', name);
    EXECUTE format('CREATE POLICY eraser_in_club ON club.%I FOR ALL TO eraser
      USING (club_id = (SELECT club.current_club()))', name);
  END LOOP;
  -- Structure of the club: who is here, in which squad. Guards of the application decide who changes it.
  FOREACH name IN ARRAY ARRAY['membership','squad','squad_coach','athlete','squad_athlete','join_request','athlete_zone'] LOOP
    EXECUTE format('CREATE POLICY app_in_club ON club.%I FOR ALL TO app
      USING (club_id = (SELECT club.current_club())) WITH CHECK (club_id = (SELECT club.current_club()))', name);
  END LOOP;
  -- Health data: the athlete, and holders of a grant for the row's category. Written by the athlete.
  FOREACH name IN ARRAY ARRAY['profile_fact','observation','run','run_file','check_in','rest_confirmation','symptom_report','lab_panel','lab_result','prompt','prompt_event','fact_revision'] LOOP
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
  -- A coach keeps the training of athletes who have no account yet, notes what was seen, and confirms rest.
  FOREACH name IN ARRAY ARRAY['run','run_file'] LOOP
    EXECUTE format('CREATE POLICY coach_keeps_unclaimed ON club.%I FOR ALL TO app
      USING (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT club.coached_athletes())
        AND athlete_id IN (SELECT a.id FROM club.athlete a WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL))
      WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT club.coached_athletes())
        AND athlete_id IN (SELECT a.id FROM club.athlete a WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['observation','rest_confirmation'] LOOP
    EXECUTE format('CREATE POLICY coach_notes ON club.%I FOR INSERT TO app
      WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT club.coached_athletes()))', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Who may see what: read by all of the club (the guard needs it), changed by the athlete alone.
CREATE POLICY app_reads_grants ON club.consent_grant FOR SELECT TO app USING (club_id = (SELECT club.current_club()));
--> statement-breakpoint
CREATE POLICY athlete_grants ON club.consent_grant FOR INSERT TO app
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()));
--> statement-breakpoint
CREATE POLICY athlete_revokes ON club.consent_grant FOR UPDATE TO app
  USING (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()))
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()));
--> statement-breakpoint
-- A released report is the athlete's: others get it from their hands.
CREATE POLICY athlete_reports ON club.report FOR ALL TO app
  USING (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()))
  WITH CHECK (club_id = (SELECT club.current_club()) AND athlete_id = (SELECT club.own_athlete()));
--> statement-breakpoint
-- Everybody writes the trail of what they did; they read what they did themselves and what was done with their own data,
-- an owner reads all of it (it holds no health values).
CREATE POLICY app_writes_audit ON club.audit_event FOR INSERT TO app
  WITH CHECK (club_id = (SELECT club.current_club()) AND actor_id = (SELECT club.current_person()));
--> statement-breakpoint
CREATE POLICY app_reads_audit ON club.audit_event FOR SELECT TO app
  USING (club_id = (SELECT club.current_club()) AND (
    actor_id = (SELECT club.current_person())
    OR (SELECT club.own_athlete()) = ANY (athlete_ids)
    OR EXISTS (SELECT 1 FROM club.membership m WHERE m.club_id = (SELECT club.current_club())
      AND m.user_id = (SELECT club.current_person()) AND m.ended_at IS NULL AND 'owner' = ANY (m.roles))));
