-- Nobody holds the record of an athlete without account yet: its coaches keep the training, and read what they noted.
CREATE POLICY coach_keeps_unclaimed ON club.observation FOR SELECT TO app
  USING (club_id = (SELECT club.current_club()) AND athlete_id IN (SELECT club.coached_athletes())
    AND athlete_id IN (SELECT a.id FROM club.athlete a WHERE a.club_id = (SELECT club.current_club()) AND a.user_id IS NULL));
